"""Text that tries to run, to track, to overlay or to clobber: rows M01–M10 and F05 of the threats."""

CANARY = "window.canary('{}')"
"""What a hostile text would call, with its name, if it ran."""


def corpus() -> dict[str, str]:
    """Return hostile Markdown by name; each tries to call the canary with its name."""
    return {name: text.replace("CANARY", CANARY.format(name)) for name, text in _TEXTS.items()}


_TEXTS = {
    # M01
    "script": "<script>CANARY</script>",
    "script-case": "<ScRiPt\n>CANARY</sCrIpT >",
    "img-onerror": '<img src=x onerror="CANARY">',
    "svg-onload": '<svg onload="CANARY"></svg><svg/onload=CANARY>',
    "iframe-srcdoc": '<iframe srcdoc="<script>parent.CANARY</script>"></iframe>',
    "base": '<base href="http://evil.example/">',
    "meta-refresh": '<meta http-equiv="refresh" content="0;url=javascript:CANARY">',
    "details": '<details open ontoggle="CANARY"><summary>x</summary></details>',
    "body-onload": '<body onload="CANARY"><input autofocus onfocus="CANARY">',
    # M02
    "javascript": "[点](javascript:CANARY) ![图](javascript:CANARY) <javascript:CANARY>",
    "javascript-case": "[点](JaVaScRiPt:CANARY)",
    "javascript-tab": "[点](<java\tscript:CANARY>) [点](java&Tab;script:CANARY)",
    "javascript-entity": "[点](&#106;avascript&colon;CANARY) [点](&#x6A;avascript:CANARY)",
    "javascript-control": "[点](\x01javascript:CANARY) [点](java\u2028script:CANARY)",
    "javascript-blank": "[点](<  javascript:CANARY>)",
    "data": "[点](data:text/html,<script>CANARY</script>) ![图](data:image/svg+xml,<svg/onload=CANARY>)",
    "vbscript": "[点](vbscript:CANARY) [点](file:///etc/passwd)",
    "slashes": "[点](//evil.example/x) [点](\\\\evil.example\\x) [点](/\\evil.example) [点](http:evil.example)",
    "user": "[点](http://neiwang.xiaocheng.example@evil.example/)",
    "reference": "[点][甲]\n\n[甲]: javascript:CANARY 'title\" onmouseover=CANARY'",
    "title": '[点](https://neiwang.xiaocheng.example/ "x\\" onmouseover=\\"CANARY")',
    # M03
    "attributes": "## 标题 {onclick=CANARY}\n\n段落\n{: onclick=CANARY }\n\n<div markdown onclick=CANARY>x</div>",
    # M04
    "clobber": '## __config\n\n## 标题 {#__search}\n\n<a name=__config id=__config>{"base":"/evil"}</a>',
    # M05
    "tracking": "![图](http://evil.example/pixel.png) ![图](//evil.example/pixel.png)",
    # M07
    "templates": '--8<-- "/etc/passwd"\n\n{{ config }} {% include "main.html" %} !ENV HOME ${HOME}',
    # M08: nestings that other sanitisers mistook
    "mxss-math": '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=CANARY&gt;">',
    "mxss-svg": '<svg></p><style><a id="</style><img src=1 onerror=CANARY>">',
    "mxss-noscript": '<noscript><p title="</noscript><img src=x onerror=CANARY>">',
    "mxss-select": '<select><template><style><!--</style><a rel="--></style></template></select><img src=x onerror=CANARY>">',
    "mxss-xmp": '<xmp><p title="</xmp><img src=x onerror=CANARY>">',
    "mxss-code": "`<img src=x onerror=CANARY>`\n\n```\n</code></pre><img src=x onerror=CANARY>\n```\n\n    <script>CANARY</script>",
    "mxss-table": "| <img src=x onerror=CANARY> | b |\n| --- | --- |\n| </td></table><script>CANARY</script> | d |",
    # M09
    "unclosed": "<![\n\n<!-- <script>CANARY</script>\n\n-- >\n\n<![CDATA[<script>CANARY</script>]]>\n\n<?php CANARY ?>",
    # M10
    "style": '<style>body{display:none}</style><p style="position:fixed;inset:0">x</p><link rel=stylesheet href=//evil.example/x.css>',
    "entity-text": "&lt;script&gt;CANARY&lt;/script&gt; &#60;img src=x onerror=CANARY&#62;",
    "heading": "# <script>CANARY</script>\n\n## <img src=x onerror=CANARY>\n\n###### x",
    "front": "---\ntitle: </title><script>CANARY</script>\ntemplate: nope.html\n---\n",
}

TITLES = {
    "title-close": "</title><script>CANARY</script>",
    "title-attribute": '" onmouseover="CANARY" x="',
    "title-yaml": "a: b # c\\n--- {{ config }} {% raw %}",
    "title-entity": "&lt;script&gt;CANARY&lt;/script&gt;",
    "title-image": "<img src=x onerror=CANARY>",
}
"""Titles of reports (F05)."""
