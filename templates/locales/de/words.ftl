# Reiner Text, kein Markdown: Namen, Zeiten und Wendungen daraus.
#
# Was eingesetzt wird, steht im Nominativ oder ist ein fester Satzteil. Wo Fall oder Geschlecht vom Einsatz abhinge,
# steht ein Doppelpunkt oder eine Klammer.

## Trennzeichen und Zahlen

# Zwischen den Einträgen einer Tabellenzelle.
cell-separator = {"; "}
number = { $n ->
    [1] eins
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
    [7] sieben
    [8] acht
    [9] neun
    [10] zehn
    [11] elf
    [12] zwölf
   *[other] { $n }
}

## Zeiten; sie stehen im Akkusativ: "einen Monat lang", "noch einen Tag"

duration-years = { $n ->
    [one] ein Jahr
   *[other] { number } Jahre
}
duration-months = { $n ->
    [one] einen Monat
   *[other] { number } Monate
}
duration-weeks = { $n ->
    [one] eine Woche
   *[other] { number } Wochen
}
duration-days = { $n ->
    [one] einen Tag
   *[other] { number } Tage
}
duration-hours = { $n ->
    [one] eine Stunde
   *[other] { number } Stunden
}
duration-minutes = { $n ->
    [one] eine Minute
   *[other] { number } Minuten
}
duration-seconds = { $n ->
    [one] eine Sekunde
   *[other] { number } Sekunden
}
date = { $date }

## Wie lange Daten aufbewahrt werden; alles steht auch hinter einem Doppelpunkt

# $event ist ein Nebensatz im Perfekt: "Sie Ihr Konto geschlossen haben".
kept-after = noch { $period }, nachdem { $event }
kept-for = { $period } lang
kept-until = bis { $event }
# $reason steht in Klammern: "damit wir Ansprüche klären können".
kept-why = { $kept } ({ $reason })
kept-law = { $kept } ({ $law })
kept-why-law = { $kept } ({ $reason }: { $law })
kept-elsewhere = { $kept }; { $countries } { $there }

## Kategorien

phrase-family = { $family } (zum Beispiel { $examples })

## Länder

country-in = in { $country }

## Betroffene Personen, im Plural ohne Artikel

subject-user = Nutzerinnen und Nutzer
subject-visitor = Besucherinnen und Besucher
subject-anonymous = Personen ohne Namen
subject-customer = Kundinnen und Kunden
subject-subscriber = Abonnentinnen und Abonnenten
subject-prospect = Interessentinnen und Interessenten
subject-member = Mitglieder
subject-participant = Teilnehmende
subject-patient = Patientinnen und Patienten
subject-student = Schülerinnen, Schüler und Studierende
subject-passenger = Fahrgäste
subject-citizen = Bürgerinnen und Bürger
subject-child = Kinder
subject-guardian = Eltern und andere Sorgeberechtigte
subject-relative = Angehörige und Kontaktpersonen
subject-third_party = andere Personen
subject-employee = Beschäftigte
subject-contractor = freie Mitarbeiterinnen und Mitarbeiter
subject-trainee = Auszubildende
subject-applicant = Bewerberinnen und Bewerber
subject-contact = geschäftliche Kontakte
subject-shareholder = Anteilseignerinnen und Anteilseigner

## Quellen, die keinen Eintrag im Register brauchen

source-data_subject = die betroffene Person
source-device = das Gerät der betroffenen Person
source-derived = aus anderen Daten ermittelt

## Empfänger ohne Namen; ohne Artikel, soweit möglich

role-processor = Dienstleister in unserem Auftrag
role-sub_processor = Unterauftragnehmer unserer Dienstleister
role-contractor = Auftragnehmer
role-joint_controller = gemeinsam mit uns Verantwortliche
role-group_company = Unternehmen unserer Gruppe
role-third_party = andere Unternehmen
role-authority = Behörden
role-inquiry_authority = Behörden mit einem Untersuchungsauftrag
role-other_users = andere Nutzerinnen und Nutzer unseres Angebots
role-public = die Öffentlichkeit
role-importer = Empfänger außerhalb Europas

## Rolle eines benannten Empfängers, für das Verzeichnis

role-name-processor = Auftragsverarbeiter
role-name-sub_processor = Unterauftragsverarbeiter
role-name-contractor = Auftragnehmer
role-name-joint_controller = gemeinsam Verantwortlicher
role-name-group_company = Unternehmen der Gruppe
role-name-third_party = Dritter
role-name-authority = Behörde
role-name-inquiry_authority = Behörde mit einem Untersuchungsauftrag
role-name-other_users = andere Nutzerinnen und Nutzer
role-name-public = Öffentlichkeit
role-name-importer = Datenimporteur

## Rechtsgrundlagen, für das Verzeichnis

basis-name-consent = Einwilligung, Art. 6 Abs. 1 Buchst. a { -gdpr }
basis-name-contract = Vertrag, Art. 6 Abs. 1 Buchst. b { -gdpr }
basis-name-legal_obligation = rechtliche Verpflichtung, Art. 6 Abs. 1 Buchst. c { -gdpr }
basis-name-vital_interests = lebenswichtige Interessen, Art. 6 Abs. 1 Buchst. d { -gdpr }
basis-name-public_task = öffentliche Aufgabe, Art. 6 Abs. 1 Buchst. e { -gdpr }
basis-name-legitimate_interests = berechtigte Interessen, Art. 6 Abs. 1 Buchst. f { -gdpr }
basis-name-recognised_interest = anerkanntes berechtigtes Interesse, Art. 6 Abs. 1 Buchst. ea UK GDPR
condition-name-explicit_consent = ausdrückliche Einwilligung, Art. 9 Abs. 2 Buchst. a { -gdpr }
condition-name-employment_law = Arbeits- und Sozialrecht, Art. 9 Abs. 2 Buchst. b { -gdpr }
condition-name-vital_interests = lebenswichtige Interessen, Art. 9 Abs. 2 Buchst. c { -gdpr }
condition-name-non_profit_body = Organisation ohne Gewinnerzielungsabsicht, Art. 9 Abs. 2 Buchst. d { -gdpr }
condition-name-made_public = von der Person selbst öffentlich gemacht, Art. 9 Abs. 2 Buchst. e { -gdpr }
condition-name-legal_claims = Rechtsansprüche, Art. 9 Abs. 2 Buchst. f { -gdpr }
condition-name-substantial_public_interest = erhebliches öffentliches Interesse, Art. 9 Abs. 2 Buchst. g { -gdpr }
condition-name-health_care = Gesundheits- oder Sozialbereich, Art. 9 Abs. 2 Buchst. h { -gdpr }
condition-name-public_health = öffentliche Gesundheit, Art. 9 Abs. 2 Buchst. i { -gdpr }
condition-name-research_archiving = Archive, Forschung oder Statistik, Art. 9 Abs. 2 Buchst. j { -gdpr }
mechanism-name-adequacy = Angemessenheitsbeschluss, Art. 45 DSGVO
mechanism-name-public_instrument = Dokument zwischen Behörden, Art. 46 Abs. 2 Buchst. a DSGVO
mechanism-name-bcr = verbindliche interne Datenschutzvorschriften, Art. 46 Abs. 2 Buchst. b DSGVO
mechanism-name-scc = Standarddatenschutzklauseln, Art. 46 Abs. 2 Buchst. c DSGVO
mechanism-name-scc_authority = Standarddatenschutzklauseln einer Aufsichtsbehörde, Art. 46 Abs. 2 Buchst. d DSGVO
mechanism-name-code_of_conduct = Verhaltensregeln, Art. 46 Abs. 2 Buchst. e DSGVO
mechanism-name-certification = Zertifizierung, Art. 46 Abs. 2 Buchst. f DSGVO
mechanism-name-ad_hoc_clauses = genehmigte Vertragsklauseln, Art. 46 Abs. 3 Buchst. a DSGVO
mechanism-name-administrative_arrangement = Verwaltungsvereinbarung, Art. 46 Abs. 3 Buchst. b DSGVO
mechanism-name-explicit_consent = ausdrückliche Einwilligung in die Übermittlung, Art. 49 Abs. 1 Buchst. a DSGVO
mechanism-name-contract = Vertrag mit der betroffenen Person, Art. 49 Abs. 1 Buchst. b DSGVO
mechanism-name-contract_in_interest = Vertrag im Interesse der betroffenen Person, Art. 49 Abs. 1 Buchst. c DSGVO
mechanism-name-public_interest = wichtige Gründe des öffentlichen Interesses, Art. 49 Abs. 1 Buchst. d DSGVO
mechanism-name-legal_claims = Rechtsansprüche, Art. 49 Abs. 1 Buchst. e DSGVO
mechanism-name-vital_interests = lebenswichtige Interessen, Art. 49 Abs. 1 Buchst. f DSGVO
mechanism-name-public_register = öffentliches Register, Art. 49 Abs. 1 Buchst. g DSGVO
mechanism-name-compelling_interest = zwingendes berechtigtes Interesse, Art. 49 Abs. 1 Unterabs. 2 DSGVO
framework-eu-us-dpf = Datenschutzrahmen EU-USA (Data Privacy Framework)

## Wendungen des Verzeichnisses

record-title-scope = { $title } ({ $scope })
record-recipient = { $name } ({ $role })
record-access = { $role }; kann auf die Daten zugreifen bei { $recipients }
record-nobody = niemand
record-sole = keine
record-framework = { $mechanism }: { $framework }
record-kept = { $what }: { $kept }

## Maßnahmen, für das Verzeichnis

measure-encryption_at_rest = verschlüsselte Speicherung
measure-encryption_in_transit = verschlüsselte Übertragung
measure-end_to_end_encryption = Ende-zu-Ende-Verschlüsselung
measure-key_management = Schlüsselverwaltung
measure-hashing = Speicherung als Hash
measure-pseudonymisation = Pseudonymisierung
measure-anonymisation = Anonymisierung
measure-redaction = Schwärzung
measure-synthetic_data = künstliche Testdaten
measure-access_control = Zugriff nach Rollen
measure-authentication = Anmeldung vor dem Zugriff
measure-multi_factor = Anmeldung mit mehreren Faktoren
measure-logging = Protokollierung der Zugriffe
measure-backup = Sicherungskopien
measure-network_security = Schutz des Netzwerks
measure-intrusion_detection = Erkennung von Angriffen
measure-penetration_testing = Penetrationstests
measure-vulnerability_testing = Suche nach Schwachstellen
measure-physical_access = Zutrittskontrolle
measure-policy = Sicherheitsrichtlinie
measure-retention_policy = Löschkonzept
measure-training = Datenschutzschulungen
measure-confidentiality = Verpflichtung auf Vertraulichkeit
measure-processor_agreement = Verträge zur Auftragsverarbeitung
measure-impact_assessment = Datenschutz-Folgenabschätzung
measure-privacy_by_design = Datenschutz durch Technikgestaltung
measure-incident_response = Umgang mit Vorfällen
measure-audit = Prüfungen
measure-certification = Zertifizierung
measure-recovery = Wiederherstellung nach Ausfällen

## Besondere Kategorien (Art. 9 DSGVO), wie das Verzeichnis und die Hinweise sie nennen

special-racial_or_ethnic_origin = ethnische Herkunft
special-political_opinions = politische Meinungen
special-religious_or_philosophical_beliefs = Religion oder Weltanschauung
special-trade_union_membership = Zugehörigkeit zu einer Gewerkschaft
special-genetic_data = genetische Daten
special-biometric_data = biometrische Daten
special-health_data = Gesundheitsdaten
special-sex_life_or_orientation = Sexualleben oder sexuelle Orientierung

## Lücken: was fehlt, je Tatsache

draft-open = { $count ->
    [one] Entwurf: Ein Punkt ist offen. Er steht am Ende des Dokuments.
   *[other] Entwurf: { $count } Punkte sind offen. Die Liste steht am Ende.
}
draft-pending = { $count ->
    [one] was ein Feld im Code enthält
   *[other] was { $count } Felder im Code enthalten
}
draft-list = Offene Punkte
gap = [fehlt: { $what }]
gap-translation = [fehlt in dieser Sprache: { $what }]
gap-controller-name = Name des Verantwortlichen
gap-controller-about = was der Verantwortliche tut
gap-controller-contact = Kontaktdaten des Verantwortlichen
gap-dpo-name = Name der oder des Datenschutzbeauftragten
gap-authority = Aufsichtsbehörde für Beschwerden
gap-rights-channel = Anschrift für Anfragen
gap-purpose-title = Titel des Zwecks { $item }
gap-purpose-description = Beschreibung des Zwecks { $item }
gap-owner = die für { $item } zuständige Abteilung
gap-legal-basis = Rechtsgrundlage von { $item }
gap-interest = berechtigtes Interesse bei { $item }
gap-law = Gesetz hinter { $item }
gap-condition = Bedingung nach Art. 9 Abs. 2 für { $item }
gap-recipients = Empfänger der Daten für { $item }
gap-recipient-name = Name oder Rolle des Empfängers { $item }
gap-recipient-job = was { $item } für uns tut
gap-retention = Speicherdauer für { $item }
gap-retention-rule = Frist der Aufbewahrungsregel { $item }
gap-event = Worte für das Ereignis { $item }
gap-provision = ob Daten für { $item } angegeben werden müssen
gap-source = Worte für die Quelle { $item }
gap-mechanism = was die Daten bei { $item } schützt
gap-copy = wie man eine Kopie der Garantien mit { $item } bekommt
gap-risks = was mit Daten bei { $item } schiefgehen kann
gap-decision = wie die Entscheidung { $item } entsteht
gap-decision-consequences = Folgen der Entscheidung { $item }
gap-decision-review = wie ein Mensch die Entscheidung { $item } überprüft
gap-decision-ground = Grund nach Art. 22 Abs. 2 für die Entscheidung { $item }
gap-category = Worte für die Kategorie { $item }
gap-subject = Worte für die Personen { $item }
gap-changes = was Version { $item } geändert hat
gap-told = wann Menschen von diesem Hinweis erfahren, deren Daten von anderen kommen
gap-security = Sicherheitsmaßnahmen für { $item }
gap-contact-point = wer beim gemeinsam Verantwortlichen { $item } antwortet
gap-joint-arrangement = wer mit dem gemeinsam Verantwortlichen { $item } was übernimmt
gap-means = wie Daten für { $item } verwendet werden
gap-tracker-purpose = wofür { $item } gespeichert wird
gap-tracker-party = ob jemand anders { $item } mitliest
gap-tracker-lifetime = wie lange { $item } wirkt
gap-tracker-consent = ob { $item } eine Einwilligung braucht
gap-tracker-objection = wie man { $item } ablehnt
gap-tracker-exemption = warum { $item } keine Einwilligung braucht
gap-exception = warum die Ausnahme { $item } gilt
