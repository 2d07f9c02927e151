# Wörter der Dokumente nach brasilianischem Recht.

basis-consent-lgpd = Sie haben eingewilligt (Art. 7, I LGPD).
basis-contract-lgpd = Wir brauchen die Daten für unseren Vertrag mit Ihnen (Art. 7, V LGPD).
basis-legal_obligation-lgpd = Das Gesetz verlangt es: { $law } (Art. 7, II LGPD).
basis-vital_interests-lgpd = Es schützt das Leben eines Menschen (Art. 7, VII LGPD).
basis-public_task-lgpd = Es ist eine Aufgabe im öffentlichen Interesse: { $law } (Art. 7, III LGPD).
basis-legitimate_interests-lgpd = Wir haben ein berechtigtes Interesse: { $interest } (Art. 7, IX LGPD).
basis-recognised_interest-lgpd = Das Recht des Vereinigten Königreichs erkennt dieses Interesse an: { $interest }.
condition-explicit_consent-lgpd = Sie haben in die Verwendung ausdrücklich eingewilligt (Art. 11, I LGPD).
condition-employment_law-lgpd = Das Arbeits- oder Sozialrecht verlangt sie.
condition-vital_interests-lgpd = Sie schützen ein Leben, wenn Sie selbst nicht einwilligen können (Art. 11, II, e LGPD).
condition-non_profit_body-lgpd = Wir sind eine Organisation ohne Gewinnerzielungsabsicht und verwenden sie für unsere eigenen Mitglieder.
condition-made_public-lgpd = Sie haben sie selbst öffentlich gemacht.
condition-legal_claims-lgpd = Wir brauchen sie für Rechtsansprüche (Art. 11, II, d LGPD).
condition-substantial_public_interest-lgpd = Ein erhebliches öffentliches Interesse verlangt sie.
condition-health_care-lgpd = Wir brauchen sie für die Versorgung im Gesundheits- oder Sozialbereich (Art. 11, II, f LGPD).
condition-public_health-lgpd = Wir brauchen sie, um die öffentliche Gesundheit zu schützen (Art. 11, II, f LGPD).
condition-research_archiving-lgpd = Wir brauchen sie für Archive, Forschung oder Statistik (Art. 11, II, c LGPD).
notice-dpo-lgpd = Unser Encarregado, der Fragen zu Ihren Daten beantwortet: { $dpo }.
notice-share-abroad-lgpd = Manche Empfänger sitzen außerhalb Brasiliens, nämlich { $countries }.
condition-lead-lgpd = Diese Daten sind sensibel: { $special }.
rights-time-lgpd = Für eine vollständige Antwort gibt uns das Gesetz 15 Tage (Art. 19 LGPD), und sie kostet Sie nichts.
objection-lgpd = Was wir ohne Ihre Einwilligung tun, dem können Sie widersprechen, wenn es gegen das Gesetz verstößt (Art. 18, § 2 LGPD).
objection-then-lgpd = Das gilt, soweit wir Ihre Daten verwenden,
objection-then-all-lgpd = Das gilt für alles, was wir oben beschreiben.
right-portability-when-lgpd = wie es die Regeln der ANPD vorsehen
right-erasure-when-lgpd = wo wir sie mit Ihrer Einwilligung verwenden
right-erasure-limits-lgpd = wo wir sie mit Ihrer Einwilligung verwenden; nicht, solange ein Gesetz uns zur Aufbewahrung zwingt
complaint-right-lgpd = Sie können sich bei der brasilianischen Behörde beschweren (Art. 18, § 1 LGPD).
complaint-authority-lgpd = Das ist die { $authority }.
declared-no_transfers-lgpd = Wir geben Ihre Daten nicht in andere Länder.
decision-ground-contract-lgpd = Wir brauchen das für unseren Vertrag mit Ihnen.
decision-ground-law-lgpd = Ein Gesetz erlaubt es.
decision-ground-explicit_consent-lgpd = Sie haben ausdrücklich eingewilligt.

## Records, screening and schedule

record-law-lgpd = Geführt nach Art. 37 LGPD.
processor-law-lgpd = Geführt nach Art. 37 LGPD.
dpia-law-lgpd = Gefragt nach Art. 38 LGPD.
schedule-law-lgpd = Wie lange Daten aufbewahrt werden und warum (Art. 15-16 LGPD).
basis-name-consent-lgpd = Einwilligung, Art. 7, I LGPD
basis-name-contract-lgpd = Vertrag, Art. 7, V LGPD
basis-name-legal_obligation-lgpd = rechtliche Verpflichtung, Art. 7, II LGPD
basis-name-vital_interests-lgpd = lebenswichtige Interessen, Art. 7, VII LGPD
basis-name-public_task-lgpd = öffentliche Aufgabe, Art. 7, III LGPD
basis-name-legitimate_interests-lgpd = berechtigte Interessen, Art. 7, IX LGPD
condition-name-explicit_consent-lgpd = ausdrückliche Einwilligung, Art. 11, I LGPD
condition-name-employment_law-lgpd = Arbeits- und Sozialrecht
condition-name-vital_interests-lgpd = lebenswichtige Interessen, Art. 11, II, e LGPD
condition-name-non_profit_body-lgpd = Organisation ohne Gewinnerzielungsabsicht
condition-name-made_public-lgpd = von der Person selbst öffentlich gemacht
condition-name-legal_claims-lgpd = Rechtsansprüche, Art. 11, II, d LGPD
condition-name-substantial_public_interest-lgpd = erhebliches öffentliches Interesse
condition-name-health_care-lgpd = Gesundheits- oder Sozialbereich, Art. 11, II, f LGPD
condition-name-public_health-lgpd = öffentliche Gesundheit, Art. 11, II, f LGPD
condition-name-research_archiving-lgpd = Archive, Forschung oder Statistik, Art. 11, II, c LGPD
