# Palabras de los documentos según la ley brasileña.

basis-consent-lgpd = Usted dio su consentimiento (Art. 7, I LGPD).
basis-contract-lgpd = Necesitamos los datos para nuestro contrato con usted (Art. 7, V LGPD).
basis-legal_obligation-lgpd = La ley lo exige: { $law } (Art. 7, II LGPD).
basis-vital_interests-lgpd = Protege la vida de una persona (Art. 7, VII LGPD).
basis-public_task-lgpd = Es una misión de interés público: { $law } (Art. 7, III LGPD).
basis-legitimate_interests-lgpd = Tenemos un interés legítimo: { $interest } (Art. 7, IX LGPD).
basis-recognised_interest-lgpd = El Derecho del Reino Unido reconoce este interés: { $interest }.
condition-explicit_consent-lgpd = Usted consintió explícitamente su uso (Art. 11, I LGPD).
condition-employment_law-lgpd = El Derecho laboral o de protección social los exige.
condition-vital_interests-lgpd = Protegen una vida cuando usted mismo no puede dar su consentimiento (Art. 11, II, e LGPD).
condition-non_profit_body-lgpd = Somos un organismo sin ánimo de lucro y los usamos sobre nuestros propios miembros.
condition-made_public-lgpd = Usted mismo los hizo públicos.
condition-legal_claims-lgpd = Los necesitamos para formular o defender reclamaciones (Art. 11, II, d LGPD).
condition-substantial_public_interest-lgpd = Un interés público esencial los exige.
condition-health_care-lgpd = Los necesitamos para la asistencia sanitaria o social (Art. 11, II, f LGPD).
condition-public_health-lgpd = Los necesitamos para proteger la salud pública (Art. 11, II, f LGPD).
condition-research_archiving-lgpd = Los necesitamos para archivo, investigación o estadística (Art. 11, II, c LGPD).
notice-dpo-lgpd = Nuestro encarregado, que responde a preguntas sobre sus datos, es { $dpo }.
notice-share-abroad-lgpd = Algunos están fuera de Brasil: { $countries }.
condition-lead-lgpd = Estos datos son sensibles: { $special }.
rights-time-lgpd = La ley nos da 15 días para una respuesta completa (art. 19 LGPD), y no le cuesta nada.
objection-lgpd = Puede oponerse a lo que hacemos sin su consentimiento si infringe la ley (art. 18, § 2 LGPD).
objection-then-lgpd = Esto vale para lo que hacemos:
objection-then-all-lgpd = Esto vale para todo lo que describimos arriba.
right-portability-when-lgpd = según las normas de la ANPD
right-erasure-when-lgpd = donde los usamos con su consentimiento
right-erasure-limits-lgpd = donde los usamos con su consentimiento; no mientras una ley nos obligue a conservarlos
complaint-right-lgpd = Puede reclamar ante la autoridad brasileña (art. 18, § 1 LGPD).
complaint-authority-lgpd = Es la { $authority }.
declared-no_transfers-lgpd = No enviamos sus datos a otros países.
decision-ground-contract-lgpd = Lo necesitamos para nuestro contrato con usted.
decision-ground-law-lgpd = Una ley lo permite.
decision-ground-explicit_consent-lgpd = Usted lo consintió explícitamente.

## Records, screening and schedule

record-law-lgpd = Llevado conforme al Art. 37 LGPD.
processor-law-lgpd = Llevado conforme al Art. 37 LGPD.
dpia-law-lgpd = Preguntas conforme al Art. 38 LGPD.
schedule-law-lgpd = Cuánto tiempo se conservan los datos y por qué (Art. 15-16 LGPD).
basis-name-consent-lgpd = consentimiento, Art. 7, I LGPD
basis-name-contract-lgpd = contrato, Art. 7, V LGPD
basis-name-legal_obligation-lgpd = obligación legal, Art. 7, II LGPD
basis-name-vital_interests-lgpd = intereses vitales, Art. 7, VII LGPD
basis-name-public_task-lgpd = misión de interés público, Art. 7, III LGPD
basis-name-legitimate_interests-lgpd = intereses legítimos, Art. 7, IX LGPD
condition-name-explicit_consent-lgpd = consentimiento explícito, Art. 11, I LGPD
condition-name-employment_law-lgpd = Derecho laboral y de protección social
condition-name-vital_interests-lgpd = intereses vitales, Art. 11, II, e LGPD
condition-name-non_profit_body-lgpd = organismo sin ánimo de lucro
condition-name-made_public-lgpd = hecho público por el interesado
condition-name-legal_claims-lgpd = reclamaciones, Art. 11, II, d LGPD
condition-name-substantial_public_interest-lgpd = interés público esencial
condition-name-health_care-lgpd = asistencia sanitaria o social, Art. 11, II, f LGPD
condition-name-public_health-lgpd = salud pública, Art. 11, II, f LGPD
condition-name-research_archiving-lgpd = archivo, investigación o estadística, Art. 11, II, c LGPD
