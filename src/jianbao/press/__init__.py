"""From pages to a site on disk: safe renderer, shelf of Markdown, generator, proof, swap."""
