# Was Daten im Ausland schützt, je nach Recht des Landes, aus dem sie kommen.

## Aus dem Vereinigten Königreich

transfer-uk-public_instrument = Ein verbindliches Dokument zwischen Behörden schützt Ihre Daten dort (Art. 46 Abs. 2 Buchst. a UK GDPR).
transfer-uk-code_of_conduct = Der Empfänger hat sich zu genehmigten Verhaltensregeln verpflichtet (Art. 46 Abs. 2 Buchst. e UK GDPR).
transfer-uk-certification = Der Empfänger hat sich verpflichtet und ist nach einem genehmigten Verfahren zertifiziert (Art. 46 Abs. 2 Buchst. f UK GDPR).
transfer-uk-ad_hoc_clauses = Ein Vertrag, den eine Aufsichtsbehörde genehmigt hat, schützt Ihre Daten dort (Art. 46 Abs. 3 Buchst. a UK GDPR).
transfer-uk-administrative_arrangement = Eine Vereinbarung zwischen Behörden schützt Ihre Daten dort. Eine Aufsichtsbehörde hat sie genehmigt (Art. 46 Abs. 3 Buchst. b UK GDPR).
transfer-uk-explicit_consent = Sie haben ausdrücklich eingewilligt, nachdem wir Sie über die Risiken unterrichtet haben (Art. 49 Abs. 1 Buchst. a UK GDPR).
transfer-uk-contract = Wir brauchen das für unseren Vertrag mit Ihnen (Art. 49 Abs. 1 Buchst. b UK GDPR).
transfer-uk-contract_in_interest = Wir brauchen das für einen Vertrag, den wir in Ihrem Interesse geschlossen haben (Art. 49 Abs. 1 Buchst. c UK GDPR).
transfer-uk-public_interest = Wichtige Gründe des öffentlichen Interesses verlangen das (Art. 49 Abs. 1 Buchst. d UK GDPR).
transfer-uk-legal_claims = Wir brauchen das für Rechtsansprüche (Art. 49 Abs. 1 Buchst. e UK GDPR).
transfer-uk-vital_interests = Das schützt das Leben eines Menschen (Art. 49 Abs. 1 Buchst. f UK GDPR).
transfer-uk-public_register = Die Daten kommen aus einem öffentlichen Register (Art. 49 Abs. 1 Buchst. g UK GDPR).
transfer-uk-compelling_interest = Das dient in einem einzelnen Fall einem zwingenden Interesse von uns (Art. 49 Abs. 1 UK GDPR).
mechanism-name-uk-bcr = verbindliche interne Datenschutzvorschriften, Art. 46 Abs. 2 Buchst. b UK GDPR
mechanism-name-uk-public_instrument = Dokument zwischen Behörden, Art. 46 Abs. 2 Buchst. a UK GDPR
mechanism-name-uk-code_of_conduct = Verhaltensregeln, Art. 46 Abs. 2 Buchst. e UK GDPR
mechanism-name-uk-certification = Zertifizierung, Art. 46 Abs. 2 Buchst. f UK GDPR
mechanism-name-uk-ad_hoc_clauses = genehmigte Vertragsklauseln, Art. 46 Abs. 3 Buchst. a UK GDPR
mechanism-name-uk-administrative_arrangement = Verwaltungsvereinbarung, Art. 46 Abs. 3 Buchst. b UK GDPR
mechanism-name-uk-explicit_consent = ausdrückliche Einwilligung in die Übermittlung, Art. 49 Abs. 1 Buchst. a UK GDPR
mechanism-name-uk-contract = Vertrag mit der betroffenen Person, Art. 49 Abs. 1 Buchst. b UK GDPR
mechanism-name-uk-contract_in_interest = Vertrag im Interesse der betroffenen Person, Art. 49 Abs. 1 Buchst. c UK GDPR
mechanism-name-uk-public_interest = wichtige Gründe des öffentlichen Interesses, Art. 49 Abs. 1 Buchst. d UK GDPR
mechanism-name-uk-legal_claims = Rechtsansprüche, Art. 49 Abs. 1 Buchst. e UK GDPR
mechanism-name-uk-vital_interests = lebenswichtige Interessen, Art. 49 Abs. 1 Buchst. f UK GDPR
mechanism-name-uk-public_register = öffentliches Register, Art. 49 Abs. 1 Buchst. g UK GDPR
mechanism-name-uk-compelling_interest = zwingendes berechtigtes Interesse, Art. 49 Abs. 1 Unterabs. 2 UK GDPR

## Aus der Schweiz

transfer-ch-bcr = Verbindliche Datenschutzvorschriften für die ganze Unternehmensgruppe schützen Ihre Daten dort. Eine Aufsichtsbehörde hat sie genehmigt (Art. 16 Abs. 2 Bst. e DSG).
transfer-ch-explicit_consent = Sie haben ausdrücklich eingewilligt, nachdem wir Sie über die Risiken unterrichtet haben (Art. 17 Abs. 1 Bst. a DSG).
transfer-ch-contract = Wir brauchen das für unseren Vertrag mit Ihnen (Art. 17 Abs. 1 Bst. b DSG).
transfer-ch-vital_interests = Das schützt das Leben eines Menschen (Art. 17 Abs. 1 Bst. d DSG).
transfer-ch-public_register = Die Daten kommen aus einem öffentlichen Register (Art. 17 Abs. 1 Bst. f DSG).
transfer-ch-treaty = Ein Staatsvertrag schützt Ihre Daten dort (Art. 16 Abs. 2 Bst. a DSG).
transfer-ch-notified_clauses = Ein Vertrag schützt Ihre Daten dort. Seine Klauseln haben wir dem Eidgenössischen Datenschutzbeauftragten mitgeteilt (Art. 16 Abs. 2 Bst. b DSG).
transfer-ch-federal_guarantees = Garantien eines Schweizer Bundesorgans schützen Ihre Daten dort (Art. 16 Abs. 2 Bst. c DSG).
transfer-ch-code_or_certification = Der Empfänger hat sich zu einem Verhaltenskodex verpflichtet oder ist zertifiziert, wie es das Schweizer Recht zulässt (Art. 16 Abs. 3 DSG).
transfer-ch-public_interest_or_claims = Ein überwiegendes öffentliches Interesse verlangt das, oder wir brauchen es für Rechtsansprüche (Art. 17 Abs. 1 Bst. c DSG).
transfer-ch-made_public = Sie haben diese Daten selbst öffentlich gemacht und nicht widersprochen (Art. 17 Abs. 1 Bst. e DSG).
mechanism-name-ch-treaty = Staatsvertrag, Art. 16 Abs. 2 Bst. a DSG
mechanism-name-ch-notified_clauses = dem EDÖB mitgeteilte Klauseln, Art. 16 Abs. 2 Bst. b DSG
mechanism-name-ch-federal_guarantees = Garantien eines Bundesorgans, Art. 16 Abs. 2 Bst. c DSG
mechanism-name-ch-scc = anerkannte Standardklauseln, Art. 16 Abs. 2 Bst. d DSG
mechanism-name-ch-bcr = verbindliche interne Datenschutzvorschriften, Art. 16 Abs. 2 Bst. e DSG
mechanism-name-ch-code_or_certification = Verhaltenskodex oder Zertifizierung, Art. 16 Abs. 3 DSG
mechanism-name-ch-explicit_consent = ausdrückliche Einwilligung in die Bekanntgabe, Art. 17 Abs. 1 Bst. a DSG
mechanism-name-ch-contract = Vertrag mit der betroffenen Person oder in ihrem Interesse, Art. 17 Abs. 1 Bst. b DSG
mechanism-name-ch-public_interest_or_claims = überwiegendes öffentliches Interesse oder Rechtsansprüche, Art. 17 Abs. 1 Bst. c DSG
mechanism-name-ch-vital_interests = Leben oder körperliche Unversehrtheit, Art. 17 Abs. 1 Bst. d DSG
mechanism-name-ch-made_public = von der betroffenen Person öffentlich gemachte Daten, Art. 17 Abs. 1 Bst. e DSG
mechanism-name-ch-public_register = gesetzlich vorgesehenes Register, Art. 17 Abs. 1 Bst. f DSG

## Aus Brasilien

notice-transfers-lgpd = Daten außerhalb Brasiliens
transfer-br-adequacy = Die brasilianische Datenschutzbehörde hat festgestellt, dass Daten dort gut genug geschützt sind (Art. 33, I LGPD).
transfer-br-specific_clauses = Ein Vertrag mit Klauseln, die die brasilianische Behörde genehmigt hat, schützt Ihre Daten dort (Art. 33, II, a LGPD).
transfer-br-anpd_clauses = Ein Vertrag mit den Standardklauseln der brasilianischen Behörde schützt Ihre Daten dort (Art. 33, II, b LGPD).
transfer-br-bcr = Verbindliche Datenschutzvorschriften für die ganze Unternehmensgruppe schützen Ihre Daten dort (Art. 33, II, c LGPD).
transfer-br-certification_or_code = Der Empfänger trägt ein Siegel, ist zertifiziert oder hat sich zu einem Verhaltenskodex verpflichtet (Art. 33, II, d LGPD).
transfer-br-legal_cooperation = Behörden mehrerer Staaten arbeiten in einer Untersuchung zusammen und brauchen das (Art. 33, III LGPD).
transfer-br-vital_interests = Das schützt Leben oder körperliche Unversehrtheit eines Menschen (Art. 33, IV LGPD).
transfer-br-authority_permission = Die brasilianische Behörde hat das erlaubt (Art. 33, V LGPD).
transfer-br-cooperation_agreement = Ein Abkommen zwischen Staaten verlangt das (Art. 33, VI LGPD).
transfer-br-public_policy = Eine öffentliche Stelle braucht das für ihre gesetzliche Aufgabe (Art. 33, VII LGPD).
transfer-br-explicit_consent = Sie haben ausdrücklich eingewilligt, nachdem wir Ihnen gesagt haben, dass Ihre Daten Brasilien verlassen (Art. 33, VIII LGPD).
transfer-br-law_contract_claims = Ein Gesetz, unser Vertrag mit Ihnen oder ein Gerichtsverfahren verlangt das (Art. 33, IX LGPD).
transfer-br-no-adequacy = Keine Entscheidung der brasilianischen Behörde deckt das ab.
mechanism-name-br-adequacy = Angemessenheitsbeschluss der ANPD, Art. 33, I LGPD
mechanism-name-br-specific_clauses = besondere Vertragsklauseln, Art. 33, II, a LGPD
mechanism-name-br-anpd_clauses = Standardklauseln der ANPD, Art. 33, II, b LGPD
mechanism-name-br-bcr = globale Unternehmensregeln, Art. 33, II, c LGPD
mechanism-name-br-certification_or_code = Siegel, Zertifikat oder Verhaltenskodex, Art. 33, II, d LGPD
mechanism-name-br-legal_cooperation = internationale Rechtshilfe, Art. 33, III LGPD
mechanism-name-br-vital_interests = Leben oder körperliche Unversehrtheit, Art. 33, IV LGPD
mechanism-name-br-authority_permission = Erlaubnis der ANPD, Art. 33, V LGPD
mechanism-name-br-cooperation_agreement = internationales Kooperationsabkommen, Art. 33, VI LGPD
mechanism-name-br-public_policy = öffentliche Politik oder Aufgabe, Art. 33, VII LGPD
mechanism-name-br-explicit_consent = gesonderte Einwilligung in die Übermittlung, Art. 33, VIII LGPD
mechanism-name-br-law_contract_claims = Rechtspflicht, Vertrag oder Verfahren, Art. 33, IX LGPD

## Wen eine Entscheidung nur zum Teil deckt

transfer-scope-eu-us-dpf = { $recipient } nimmt am Datenschutzrahmen EU-USA (Data Privacy Framework) teil.
transfer-scope-uk-us-dpf-extension = { $recipient } nimmt an der britischen Erweiterung des Datenschutzrahmens EU-USA (Data Privacy Framework) teil.
transfer-scope-swiss-us-dpf = { $recipient } nimmt am Datenschutzrahmen Schweiz-USA (Data Privacy Framework) teil.
transfer-scope-pipeda-commercial = { $recipient } fällt unter PIPEDA, das kanadische Gesetz über Daten im Geschäftsleben.
transfer-scope-ca-private-sector = { $recipient } ist eine private Stelle unter PIPEDA oder einem weitgehend gleichen Gesetz einer kanadischen Provinz.
transfer-scope-jp-appi = { $recipient } ist ein Unternehmen unter dem japanischen Datenschutzgesetz (APPI).
transfer-scope-kr-pipa = { $recipient } fällt unter das koreanische Datenschutzgesetz (PIPA).
transfer-scope-il-automated = { $recipient } verarbeitet Ihre Daten mit Computern.
transfer-scope-br-lgpd = { $recipient } verarbeitet Ihre Daten nach dem brasilianischen Datenschutzgesetz (LGPD).
transfer-partial = Die Europäische Kommission hat festgestellt, dass das Daten gut genug schützt (Art. 45 DSGVO).
transfer-uk-partial = Das Recht des Vereinigten Königreichs erkennt an, dass das Daten ausreichend schützt (Art. 45A UK GDPR).
transfer-ch-partial = Der Schweizer Bundesrat hat festgestellt, dass das Daten angemessen schützt (Art. 16 Abs. 1 DSG).
transfer-list = Die öffentliche Liste des Datenschutzrahmens nennt alle, die teilnehmen.
framework-swiss-us-dpf = Datenschutzrahmen Schweiz-USA (Data Privacy Framework)
framework-pipeda-commercial = Stellen unter PIPEDA
framework-ca-private-sector = private Stellen unter PIPEDA oder einem Gesetz einer Provinz
framework-jp-appi = Unternehmen unter dem APPI
framework-kr-pipa = Stellen unter dem PIPA
framework-il-automated = automatisierte Verarbeitung
framework-br-lgpd = Verarbeitung nach dem LGPD
