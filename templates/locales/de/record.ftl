# Das Verzeichnis von Verarbeitungstätigkeiten und das Datenverzeichnis. Markdown ist hier erlaubt.

record-title = Verzeichnis von Verarbeitungstätigkeiten: { $controller }
record-law = Geführt nach Art. 30 Abs. 1 DSGVO.
record-who = Wer verantwortlich ist
record-activities = Verarbeitungstätigkeiten
# $title ist ein Infinitiv mit "zu": "Ihr Konto zu führen".
record-purpose = Um { $title }

## Beschriftungen des Verzeichnisses und Spalten seiner CSV-Datei

column-purpose = Zweck
column-controller = Verantwortlicher
column-dpo = Datenschutzbeauftragte Person
column-representative = Vertretung
column-representative-eu = Vertretung in der Europäischen Union
column-representative-uk = Vertretung im Vereinigten Königreich
column-representative-ch = Vertretung in der Schweiz
column-activity = Tätigkeit
column-owner = Zuständige Abteilung
column-joint = Gemeinsam Verantwortliche
column-subjects = Kategorien betroffener Personen
column-data = Kategorien personenbezogener Daten
column-special = Besondere Kategorien
column-recipients = Empfänger
column-contracts = Verträge mit Auftragsverarbeitern
column-countries = Drittländer
column-safeguards = Garantien für Übermittlungen
column-retention = Speicherdauer
column-security = Sicherheitsmaßnahmen
column-basis = Rechtsgrundlage
column-condition = Bedingung für besondere Kategorien
column-interest = Berechtigtes Interesse
column-decisions = Automatisierte Entscheidungen
column-sources = Quellen
column-systems = Systeme

## Datenverzeichnis

inventory-title = Verzeichnis der personenbezogenen Daten
inventory-count = { $data ->
    [one] Eine Stelle mit personenbezogenen Daten
   *[other] { $data } Stellen mit personenbezogenen Daten
}, in { $records ->
    [one] einem Typ
   *[other] { $records } Typen
} des Programmcodes.
inventory-outside = Außerhalb des Programmcodes
inventory-record = { $package }, { $place }.
inventory-table = Tabelle { $table }.
inventory-not-personal = { $count ->
    [one] Ein Feld ist als nicht personenbezogen erklärt.
   *[other] { $count } Felder sind als nicht personenbezogen erklärt.
}
inventory-field = Feld
inventory-category = Was es ist
inventory-special = besonders geschützt: { $kind }
inventory-subject = Über wen
inventory-purposes = Zwecke
inventory-retention = Speicherdauer
inventory-source = Quelle
inventory-protection = Schutz
inventory-place = Fundstelle
