# Palabras de los documentos según la ley suiza.

basis-consent-fadp = Usted dio su consentimiento (art. 31, apdo. 1 LPD).
basis-consent-parent-fadp = Su padre, madre o tutor dio su consentimiento (art. 31, apdo. 1 LPD).
basis-contract-fadp = Necesitamos los datos para nuestro contrato con usted (art. 31, apdo. 2, letra a LPD).
basis-legal_obligation-fadp = La ley lo exige: { $law } (art. 31, apdo. 1 LPD).
basis-vital_interests-fadp = Protege la vida de una persona (art. 31, apdo. 1 LPD).
basis-public_task-fadp = Es una misión de interés público: { $law } (art. 31, apdo. 1 LPD).
basis-legitimate_interests-fadp = Tenemos un interés preponderante: { $interest } (art. 31, apdo. 1 LPD).
basis-recognised_interest-fadp = El Derecho del Reino Unido reconoce este interés: { $interest }.
condition-explicit_consent-fadp = Usted consintió explícitamente su uso (art. 6, apdo. 7, letra a LPD).
condition-explicit_consent-parent-fadp = Su padre, madre o tutor consintió explícitamente su uso (art. 6, apdo. 7, letra a LPD).
condition-employment_law-fadp = El Derecho laboral o de protección social los exige.
condition-vital_interests-fadp = Protegen una vida cuando usted mismo no puede dar su consentimiento.
condition-non_profit_body-fadp = Somos un organismo sin ánimo de lucro y los usamos sobre nuestros propios miembros.
condition-made_public-fadp = Usted mismo los hizo públicos.
condition-legal_claims-fadp = Los necesitamos para formular o defender reclamaciones.
condition-substantial_public_interest-fadp = Un interés público esencial los exige.
condition-health_care-fadp = Los necesitamos para la asistencia sanitaria o social.
condition-public_health-fadp = Los necesitamos para proteger la salud pública.
condition-research_archiving-fadp = Los necesitamos para archivo, investigación o estadística.
notice-share-abroad-fadp = Algunos se usan fuera de Suiza: { $countries }.
notice-transfers-fadp = Datos fuera de Suiza
rights-time-fadp = Debemos responder en 30 días y sin coste. Si necesitamos más tiempo o el esfuerzo es desproporcionado, se lo decimos antes (art. 25 LPD).
objection-fadp = Puede decirnos que no usemos sus datos para uno de estos fines (art. 30, apdo. 2, letra b LPD).
objection-then-fadp = Entonces dejamos de hacerlo, salvo que su consentimiento, una ley o un interés preponderante lo justifique (art. 31 LPD). Esto vale para lo que hacemos:
objection-then-all-fadp = Entonces dejamos de hacerlo, salvo que su consentimiento, una ley o un interés preponderante lo justifique (art. 31 LPD). Esto vale para todo lo que describimos arriba.
notice-complaint-fadp = A quién más puede dirigirse
complaint-right-fadp = Puede comunicar una infracción de la ley a la autoridad suiza (art. 49 LPD).
complaint-authority-fadp = La autoridad: { $authority }.
declared-no_transfers-fadp = No enviamos sus datos al extranjero.
decision-ground-contract-fadp = Lo necesitamos para nuestro contrato con usted.
decision-ground-law-fadp = Una ley lo permite.
decision-ground-explicit_consent-fadp = Usted lo consintió explícitamente.

## Records, screening and schedule

record-law-fadp = Llevado conforme al art. 12 LPD.
processor-law-fadp = Llevado conforme al art. 12 LPD.
dpia-law-fadp = Preguntas conforme al art. 22 LPD.
schedule-law-fadp = Cuánto tiempo se conservan los datos y por qué (art. 6, apdo. 4 LPD).
basis-name-consent-fadp = consentimiento, art. 31, apdo. 1 LPD
basis-name-contract-fadp = contrato, art. 31, apdo. 2, letra a LPD
basis-name-legal_obligation-fadp = obligación legal, art. 31, apdo. 1 LPD
basis-name-vital_interests-fadp = intereses vitales, art. 31, apdo. 1 LPD
basis-name-public_task-fadp = misión de interés público, art. 31, apdo. 1 LPD
basis-name-legitimate_interests-fadp = interés preponderante, art. 31, apdo. 1 LPD
condition-name-explicit_consent-fadp = consentimiento explícito, art. 6, apdo. 7, letra a LPD
condition-name-employment_law-fadp = Derecho laboral y de protección social
condition-name-vital_interests-fadp = intereses vitales
condition-name-non_profit_body-fadp = organismo sin ánimo de lucro
condition-name-made_public-fadp = hecho público por el interesado
condition-name-legal_claims-fadp = reclamaciones
condition-name-substantial_public_interest-fadp = interés público esencial
condition-name-health_care-fadp = asistencia sanitaria o social
condition-name-public_health-fadp = salud pública
condition-name-research_archiving-fadp = archivo, investigación o estadística
