# Das Verzeichnis von Verarbeitungstätigkeiten und das Datenverzeichnis. Markdown ist hier erlaubt.

record-title = Verzeichnis von Verarbeitungstätigkeiten: { $controller }
record-law = Geführt nach Art. 30 Abs. 1 { -gdpr }.
record-who = Wer verantwortlich ist
record-activities = Verarbeitungstätigkeiten
record-exceptions = Ausnahmen von der Informationspflicht
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
column-headcount = Zahl der Beschäftigten
column-exemption = Warum die Ausnahme des Art. 30 Abs. 5 gilt
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
column-children = Einwilligung von Kindern und Eltern
column-interest = Berechtigtes Interesse
column-decisions = Automatisierte Entscheidungen
column-sources = Quellen
column-systems = Systeme
column-exception-for = Für
column-exception-measures = Was die Menschen schützt

## Blätter des Verzeichnisses als Tabelle, und Spalten, die nur diese haben

sheet-controller = Verantwortliche
sheet-activities = Tätigkeiten
sheet-recipients = Empfänger
sheet-retention = Speicherdauer
sheet-measures = Maßnahmen
sheet-fields = Felder
column-role = Rolle
column-name = Name
column-address = Anschrift
column-email = E-Mail
column-phone = Telefon
column-website = Website
column-country = Land
column-job = Was er für uns tut
column-purposes = Zwecke
column-framework = Rahmenwerk
column-copy = Kopie der Garantien
column-checked = Zuletzt geprüft
column-period = Frist
column-measure = Maßnahme
column-description = Beschreibung
column-rights = Rechte der Betroffenen
column-dpia = Datenschutz-Folgenabschätzung
column-record = Typ
column-package = Paket
column-table = Tabelle
record-right-access = Auskunft
record-right-rectification = Berichtigung
record-right-erasure = Löschung
record-right-restriction = Einschränkung
record-right-portability = Datenübertragbarkeit
record-right-objection = Widerspruch
record-right-objection_marketing = Widerspruch gegen Direktwerbung
record-right-withdraw_consent = Widerruf der Einwilligung
record-kept-all = alle Daten
record-kept-rest = alle anderen Daten

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
inventory-pending = { $count ->
    [one] Ein Feld ist noch offen: Niemand hat gesagt, was es ist.
   *[other] { $count } Felder sind noch offen: Niemand hat gesagt, was sie sind.
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

## Columns of the spreadsheet that authorities’ templates have

column-assessment = Wie das berechtigte Interesse abgewogen wurde
column-consent-record = Nachweis der Einwilligung
column-dpia-outcome = Ob eine Folgenabschätzung nötig ist
column-dpia-progress = Stand der Folgenabschätzung
column-breach = Ob es eine Datenpanne gab
column-breach-record = Dokumentation der Datenpanne
column-schedule1 = Bedingung nach Schedule 1 (DPA 2018)
column-schedule1-basis = Art. 6: Grundlage für Schedule 1
column-policy-document = Richtlinie zu Aufbewahrung und Löschung
column-departure = Gründe für Abweichungen von der Richtlinie
record-elsewhere = nicht in diesem Register geführt
column-created = Angelegt am
column-updated = Geändert am
column-recipients-internal = Interne Empfänger
column-recipients-external = Externe Empfänger
column-recipients-processors = Auftragsverarbeiter
