# The frame of every HTML page. Plain words, no Markdown.

page-skip = Skip to the text
page-contents = Contents
page-languages = Languages

# The name of this language in itself.
language-name = English
