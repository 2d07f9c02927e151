# Der Rahmen jeder HTML-Seite. Reiner Text, kein Markdown.

page-skip = Zum Text springen
page-contents = Inhalt
page-languages = Sprachen

# Der Name dieser Sprache in ihr selbst.
language-name = Deutsch
