# Die Datenlandkarte als Bild. Reiner Text, kein Markdown.

map-title = Datenlandkarte
map-title-of = Datenlandkarte: { $name }
map-about = { $fields ->
    [one] Ein Feld
   *[other] { $fields } Felder
} in { $types ->
    [one] einem Typ
   *[other] { $types } Typen
}: { $categories ->
    [one] eine Art von Daten
   *[other] { $categories } Arten von Daten
}, { $purposes ->
    [one] ein Zweck
   *[other] { $purposes } Zwecke
}, { $recipients ->
    [one] ein Empfänger
   *[other] { $recipients } Empfänger
}, { $countries ->
    [one] ein Land
   *[other] { $countries } Länder
}.
map-limits = Das Bild zeigt, was Code und Register angeben. Es zeigt nicht, ob das stimmt, und nicht, was niemand angegeben hat.

# Die Spalten.
map-column-subject = Menschen
map-column-category = Daten
map-column-system = Systeme
map-column-purpose = Zwecke
map-column-recipient = Empfänger
map-column-country = Länder

# Was dort steht, wo niemand etwas angegeben hat.
map-no-subject = Menschen nicht angegeben
map-no-category = Art nicht angegeben
map-no-system = System nicht angegeben
map-no-purpose = Zweck nicht angegeben
map-no-recipient = Empfänger nicht angegeben
map-no-country = Land nicht angegeben

# Was ein Zeichen an einem Eintrag bedeutet.
map-mark-special = besondere Kategorie oder Straftat, Art. 9 und 10 DSGVO
map-mark-third = außerhalb des Europäischen Wirtschaftsraums
map-mark-gap = nicht angegeben

# Was von einem Eintrag angegeben ist.
map-key = Schlüssel
map-special = Besondere Kategorie
map-criminal = Verurteilungen und Straftaten, Art. 10 DSGVO
map-host = Betrieben von
map-country = Land
map-owner = Zuständig
map-why = Wozu
map-basis = Rechtsgrundlage
map-recipients = Empfänger
map-nobody = keine
map-job = Aufgabe
map-role = Rolle
map-mechanism = Übermittlung
map-kept = Aufbewahrt
map-place = Angegeben in
map-declared = Hinweis

# Bedienung.
map-filters = Suchen und filtern
map-search = Suche
map-all = Alle
map-clear = Alles zeigen
map-flow = Von den Menschen zu den Ländern
map-hint = Wählen Sie einen Eintrag, um zu sehen, was zu ihm führt, wohin er führt und welche Felder er hat. Pfeiltasten führen von Eintrag zu Eintrag, Escape lässt los.
map-fields-counted = { $n ->
    [one] ein Feld
   *[other] { $n } Felder
}
map-rest = { $n } weitere
map-fields = Felder
map-field = Feld
map-purposes = Verwendet für
map-only = Nur das zeigen
map-details = Einzelheiten zeigen
map-close = Loslassen
map-more = Mehr zeigen
map-everything = Alle { $n } zeigen
map-few = Zusammenfassen
map-from = Kommt von
map-to = Führt zu
map-holds = Umfasst
map-nowhere = Zu niemandem sonst.
map-of = { $shown } von { $all }
map-none = Nichts passt. Ändern Sie die Suche oder die Filter.
