# Le cadre de chaque page HTML. Texte simple, sans Markdown.

page-skip = Aller au texte
page-contents = Sommaire
page-languages = Langues

# Le nom de cette langue dans cette langue.
language-name = Français
