# El marco de cada página HTML. Texto sin formato, sin Markdown.

page-skip = Ir al texto
page-contents = Índice
page-languages = Idiomas

# El nombre de este idioma en el propio idioma.
language-name = Español
