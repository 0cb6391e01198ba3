"""The colours of the screen, a quiet dark; what stands where is in ``look.tcss``."""

from textual.theme import Theme

THEME = Theme(
    name="jianbao",
    primary="#b5483c",
    secondary="#7d8a97",
    accent="#d98a7a",
    success="#7fa98a",
    warning="#cda35c",
    error="#e0786c",
    foreground="#d8d6d0",
    background="#16181b",
    surface="#1b1e22",
    panel="#24282d",
    dark=True,
    variables={
        "block-cursor-background": "#b5483c",
        "block-cursor-foreground": "#fdf6ee",
        "quiet": "#9aa1a8",
        "faint": "#3d444b",
    },
)
