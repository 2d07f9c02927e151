# Wörter der Dokumente nach Schweizer Recht.

basis-consent-fadp = Sie haben eingewilligt (Art. 31 Abs. 1 DSG).
basis-consent-parent-fadp = Ihre Eltern oder Sorgeberechtigten haben eingewilligt (Art. 31 Abs. 1 DSG).
basis-contract-fadp = Wir brauchen die Daten für unseren Vertrag mit Ihnen (Art. 31 Abs. 2 Bst. a DSG).
basis-legal_obligation-fadp = Das Gesetz verlangt es: { $law } (Art. 31 Abs. 1 DSG).
basis-vital_interests-fadp = Es schützt das Leben eines Menschen (Art. 31 Abs. 1 DSG).
basis-public_task-fadp = Es ist eine Aufgabe im öffentlichen Interesse: { $law } (Art. 31 Abs. 1 DSG).
basis-legitimate_interests-fadp = Wir haben ein überwiegendes Interesse: { $interest } (Art. 31 Abs. 1 DSG).
basis-recognised_interest-fadp = Das Recht des Vereinigten Königreichs erkennt dieses Interesse an: { $interest }.
condition-explicit_consent-fadp = Sie haben in die Verwendung ausdrücklich eingewilligt (Art. 6 Abs. 7 Bst. a DSG).
condition-explicit_consent-parent-fadp = Ihre Eltern oder Sorgeberechtigten haben in die Verwendung ausdrücklich eingewilligt (Art. 6 Abs. 7 Bst. a DSG).
condition-employment_law-fadp = Das Arbeits- oder Sozialrecht verlangt sie.
condition-vital_interests-fadp = Die Daten schützen ein Leben, wenn Sie selbst nicht einwilligen können.
condition-non_profit_body-fadp = Wir sind eine Organisation ohne Gewinnerzielungsabsicht und verwenden sie für unsere eigenen Mitglieder.
condition-made_public-fadp = Sie haben sie selbst öffentlich gemacht.
condition-legal_claims-fadp = Wir brauchen sie für Rechtsansprüche.
condition-substantial_public_interest-fadp = Ein erhebliches öffentliches Interesse verlangt sie.
condition-health_care-fadp = Wir brauchen sie für die Versorgung im Gesundheits- oder Sozialbereich.
condition-public_health-fadp = Wir brauchen sie, um die öffentliche Gesundheit zu schützen.
condition-research_archiving-fadp = Wir brauchen sie für Archive, Forschung oder Statistik.
notice-share-abroad-fadp = Teils werden sie außerhalb der Schweiz verwendet: { $countries }.
notice-transfers-fadp = Daten außerhalb der Schweiz
rights-time-fadp = Wir müssen innerhalb von 30 Tagen und kostenlos antworten. Brauchen wir länger oder wäre der Aufwand unverhältnismäßig, sagen wir es Ihnen vorher (Art. 25 DSG).
objection-fadp = Sie können uns sagen, dass wir Ihre Daten für einen dieser Zwecke nicht verwenden sollen (Art. 30 Abs. 2 Bst. b DSG).
objection-then-fadp = Wir hören dann damit auf, es sei denn, Ihre Einwilligung, ein Gesetz oder ein überwiegendes Interesse rechtfertigt es (Art. 31 DSG). Das gilt, soweit wir Ihre Daten verwenden,
objection-then-all-fadp = Wir hören dann damit auf, es sei denn, Ihre Einwilligung, ein Gesetz oder ein überwiegendes Interesse rechtfertigt es (Art. 31 DSG). Das gilt für alles, was wir oben beschreiben.
notice-complaint-fadp = Wem Sie es sonst melden können
complaint-right-fadp = Einen Verstoß gegen das Gesetz können Sie der Schweizer Behörde melden (Art. 49 DSG).
complaint-authority-fadp = Die Behörde: { $authority }.
declared-no_transfers-fadp = Wir geben Ihre Daten nicht ins Ausland.
decision-ground-contract-fadp = Wir brauchen das für unseren Vertrag mit Ihnen.
decision-ground-law-fadp = Ein Gesetz erlaubt es.
decision-ground-explicit_consent-fadp = Sie haben ausdrücklich eingewilligt.

## Records, screening and schedule

record-law-fadp = Geführt nach Art. 12 DSG.
processor-law-fadp = Geführt nach Art. 12 DSG.
dpia-law-fadp = Gefragt nach Art. 22 DSG.
schedule-law-fadp = Wie lange Daten aufbewahrt werden und warum (Art. 6 Abs. 4 DSG).
basis-name-consent-fadp = Einwilligung, Art. 31 Abs. 1 DSG
basis-name-contract-fadp = Vertrag, Art. 31 Abs. 2 Bst. a DSG
basis-name-legal_obligation-fadp = rechtliche Verpflichtung, Art. 31 Abs. 1 DSG
basis-name-vital_interests-fadp = lebenswichtige Interessen, Art. 31 Abs. 1 DSG
basis-name-public_task-fadp = öffentliche Aufgabe, Art. 31 Abs. 1 DSG
basis-name-legitimate_interests-fadp = überwiegendes Interesse, Art. 31 Abs. 1 DSG
condition-name-explicit_consent-fadp = ausdrückliche Einwilligung, Art. 6 Abs. 7 Bst. a DSG
condition-name-employment_law-fadp = Arbeits- und Sozialrecht
condition-name-vital_interests-fadp = lebenswichtige Interessen
condition-name-non_profit_body-fadp = Organisation ohne Gewinnerzielungsabsicht
condition-name-made_public-fadp = von der Person selbst öffentlich gemacht
condition-name-legal_claims-fadp = Rechtsansprüche
condition-name-substantial_public_interest-fadp = erhebliches öffentliches Interesse
condition-name-health_care-fadp = Gesundheits- oder Sozialbereich
condition-name-public_health-fadp = öffentliche Gesundheit
condition-name-research_archiving-fadp = Archive, Forschung oder Statistik
