# Qué protege los datos en el extranjero, según el derecho del país del que salen.

## Desde el Reino Unido

transfer-uk-public_instrument = Un instrumento vinculante entre autoridades públicas protege allí sus datos (art. 46.2.a) UK GDPR).
transfer-uk-code_of_conduct = El destinatario se ha comprometido a cumplir un código de conducta aprobado (art. 46.2.e) UK GDPR).
transfer-uk-certification = El destinatario se ha comprometido y posee una certificación aprobada (art. 46.2.f) UK GDPR).
transfer-uk-ad_hoc_clauses = Un contrato autorizado por una autoridad de control protege allí sus datos (art. 46.3.a) UK GDPR).
transfer-uk-administrative_arrangement = Un acuerdo entre autoridades públicas protege allí sus datos. Una autoridad de control lo ha autorizado (art. 46.3.b) UK GDPR).
transfer-uk-explicit_consent = Usted lo consintió explícitamente después de que le informáramos de los riesgos (art. 49.1.a) UK GDPR).
transfer-uk-contract = Lo necesitamos para nuestro contrato con usted (art. 49.1.b) UK GDPR).
transfer-uk-contract_in_interest = Lo necesitamos para un contrato que celebramos en su interés (art. 49.1.c) UK GDPR).
transfer-uk-public_interest = Razones importantes de interés público lo exigen (art. 49.1.d) UK GDPR).
transfer-uk-legal_claims = Lo necesitamos para reclamaciones legales (art. 49.1.e) UK GDPR).
transfer-uk-vital_interests = Protege la vida de una persona (art. 49.1.f) UK GDPR).
transfer-uk-public_register = Los datos proceden de un registro público (art. 49.1.g) UK GDPR).
transfer-uk-compelling_interest = Sirve, en un caso aislado, a un interés imperioso nuestro (art. 49.1 UK GDPR).
mechanism-name-uk-bcr = normas corporativas vinculantes, art. 46.2.b) UK GDPR
mechanism-name-uk-public_instrument = instrumento entre autoridades, art. 46.2.a) UK GDPR
mechanism-name-uk-code_of_conduct = código de conducta, art. 46.2.e) UK GDPR
mechanism-name-uk-certification = certificación, art. 46.2.f) UK GDPR
mechanism-name-uk-ad_hoc_clauses = cláusulas contractuales autorizadas, art. 46.3.a) UK GDPR
mechanism-name-uk-administrative_arrangement = acuerdo administrativo, art. 46.3.b) UK GDPR
mechanism-name-uk-explicit_consent = consentimiento explícito a la transferencia, art. 49.1.a) UK GDPR
mechanism-name-uk-contract = contrato con el interesado, art. 49.1.b) UK GDPR
mechanism-name-uk-contract_in_interest = contrato en interés del interesado, art. 49.1.c) UK GDPR
mechanism-name-uk-public_interest = razones importantes de interés público, art. 49.1.d) UK GDPR
mechanism-name-uk-legal_claims = reclamaciones, art. 49.1.e) UK GDPR
mechanism-name-uk-vital_interests = intereses vitales, art. 49.1.f) UK GDPR
mechanism-name-uk-public_register = registro público, art. 49.1.g) UK GDPR
mechanism-name-uk-compelling_interest = interés legítimo imperioso, art. 49.1, párrafo segundo, UK GDPR

## Desde Suiza

transfer-ch-bcr = Unas normas vinculantes para todo el grupo de empresas protegen allí sus datos. Una autoridad de control las ha aprobado (art. 16, apdo. 2, letra e LPD).
transfer-ch-explicit_consent = Usted lo consintió explícitamente después de que le informáramos de los riesgos (art. 17, apdo. 1, letra a LPD).
transfer-ch-contract = Lo necesitamos para nuestro contrato con usted (art. 17, apdo. 1, letra b LPD).
transfer-ch-vital_interests = Protege la vida de una persona (art. 17, apdo. 1, letra d LPD).
transfer-ch-public_register = Los datos proceden de un registro público (art. 17, apdo. 1, letra f LPD).
transfer-ch-treaty = Un tratado entre Estados protege allí sus datos (art. 16, apdo. 2, letra a LPD).
transfer-ch-notified_clauses = Un contrato protege allí sus datos. Hemos comunicado sus cláusulas al comisionado federal de protección de datos (art. 16, apdo. 2, letra b LPD).
transfer-ch-federal_guarantees = Garantías de un órgano federal suizo protegen allí sus datos (art. 16, apdo. 2, letra c LPD).
transfer-ch-code_or_certification = El destinatario se ha comprometido a cumplir un código de conducta o posee una certificación que admite el derecho suizo (art. 16, apdo. 3 LPD).
transfer-ch-public_interest_or_claims = Lo exige un interés público preponderante, o lo necesitamos para reclamaciones legales (art. 17, apdo. 1, letra c LPD).
transfer-ch-made_public = Usted hizo públicos estos datos y no se opuso (art. 17, apdo. 1, letra e LPD).
mechanism-name-ch-treaty = tratado entre Estados, art. 16, apdo. 2, letra a LPD
mechanism-name-ch-notified_clauses = cláusulas comunicadas al FDPIC, art. 16, apdo. 2, letra b LPD
mechanism-name-ch-federal_guarantees = garantías de un órgano federal, art. 16, apdo. 2, letra c LPD
mechanism-name-ch-scc = cláusulas tipo reconocidas, art. 16, apdo. 2, letra d LPD
mechanism-name-ch-bcr = normas corporativas vinculantes, art. 16, apdo. 2, letra e LPD
mechanism-name-ch-code_or_certification = código de conducta o certificación, art. 16, apdo. 3 LPD
mechanism-name-ch-explicit_consent = consentimiento explícito a la transferencia, art. 17, apdo. 1, letra a LPD
mechanism-name-ch-contract = contrato con la persona o en su interés, art. 17, apdo. 1, letra b LPD
mechanism-name-ch-public_interest_or_claims = interés público preponderante o reclamaciones legales, art. 17, apdo. 1, letra c LPD
mechanism-name-ch-vital_interests = vida o integridad física, art. 17, apdo. 1, letra d LPD
mechanism-name-ch-made_public = datos que la persona hizo públicos, art. 17, apdo. 1, letra e LPD
mechanism-name-ch-public_register = registro previsto por la ley, art. 17, apdo. 1, letra f LPD

## Desde Brasil

notice-transfers-lgpd = Datos fuera de Brasil
transfer-br-adequacy = La autoridad brasileña de protección de datos ha constatado que allí los datos están suficientemente protegidos (art. 33, I LGPD).
transfer-br-specific_clauses = Un contrato con cláusulas que aprobó la autoridad brasileña protege allí sus datos (art. 33, II, a LGPD).
transfer-br-anpd_clauses = Un contrato con las cláusulas tipo de la autoridad brasileña protege allí sus datos (art. 33, II, b LGPD).
transfer-br-bcr = Unas normas vinculantes para todo el grupo de empresas protegen allí sus datos (art. 33, II, c LGPD).
transfer-br-certification_or_code = El destinatario posee un sello o una certificación, o se ha comprometido a cumplir un código de conducta (art. 33, II, d LGPD).
transfer-br-legal_cooperation = Autoridades de varios Estados cooperan en una investigación y lo necesitan (art. 33, III LGPD).
transfer-br-vital_interests = Protege la vida o la integridad física de una persona (art. 33, IV LGPD).
transfer-br-authority_permission = La autoridad brasileña lo ha autorizado (art. 33, V LGPD).
transfer-br-cooperation_agreement = Un acuerdo entre Estados lo exige (art. 33, VI LGPD).
transfer-br-public_policy = Un organismo público lo necesita para su función legal (art. 33, VII LGPD).
transfer-br-explicit_consent = Usted lo consintió expresamente después de que le dijéramos que sus datos salen de Brasil (art. 33, VIII LGPD).
transfer-br-law_contract_claims = Lo exige la ley, nuestro contrato con usted o un procedimiento judicial (art. 33, IX LGPD).
transfer-br-no-adequacy = Ninguna decisión de la autoridad brasileña cubre este caso.
mechanism-name-br-adequacy = decisión de adecuación de la ANPD, art. 33, I LGPD
mechanism-name-br-specific_clauses = cláusulas específicas, art. 33, II, a LGPD
mechanism-name-br-anpd_clauses = cláusulas tipo de la ANPD, art. 33, II, b LGPD
mechanism-name-br-bcr = normas corporativas globales, art. 33, II, c LGPD
mechanism-name-br-certification_or_code = sello, certificado o código de conducta, art. 33, II, d LGPD
mechanism-name-br-legal_cooperation = cooperación jurídica internacional, art. 33, III LGPD
mechanism-name-br-vital_interests = vida o integridad física, art. 33, IV LGPD
mechanism-name-br-authority_permission = autorización de la ANPD, art. 33, V LGPD
mechanism-name-br-cooperation_agreement = acuerdo de cooperación internacional, art. 33, VI LGPD
mechanism-name-br-public_policy = política o servicio públicos, art. 33, VII LGPD
mechanism-name-br-explicit_consent = consentimiento específico a la transferencia, art. 33, VIII LGPD
mechanism-name-br-law_contract_claims = obligación legal, contrato o procedimiento, art. 33, IX LGPD

## A quién cubre una decisión parcial

transfer-scope-eu-us-dpf = { $recipient } participa en el Marco de Privacidad de Datos UE-EE. UU. (Data Privacy Framework).
transfer-scope-uk-us-dpf-extension = { $recipient } participa en la extensión británica del Marco de Privacidad de Datos UE-EE. UU. (Data Privacy Framework).
transfer-scope-swiss-us-dpf = { $recipient } participa en el Marco de Privacidad de Datos Suiza-EE. UU. (Data Privacy Framework).
transfer-scope-pipeda-commercial = { $recipient } está sujeto a la PIPEDA, la ley canadiense sobre datos en la actividad comercial.
transfer-scope-ca-private-sector = { $recipient } es una entidad privada sujeta a la PIPEDA o a una ley provincial canadiense muy similar.
transfer-scope-jp-appi = { $recipient } es una empresa sujeta a la ley japonesa de protección de datos (APPI).
transfer-scope-kr-pipa = { $recipient } está sujeto a la ley coreana de protección de datos (PIPA).
transfer-scope-il-automated = { $recipient } trata sus datos por ordenador.
transfer-scope-br-lgpd = { $recipient } trata sus datos conforme a la ley brasileña de protección de datos (LGPD).
transfer-partial = La Comisión Europea ha declarado que esto protege suficientemente los datos (art. 45 RGPD).
transfer-uk-partial = El Derecho del Reino Unido reconoce que esto protege suficientemente los datos (art. 45A UK GDPR).
transfer-ch-partial = El Consejo Federal suizo ha constatado que esto protege suficientemente los datos (art. 16, apdo. 1 LPD).
transfer-list = La lista pública del Marco nombra a los participantes.
framework-swiss-us-dpf = Marco de Privacidad de Datos Suiza-EE. UU. (Data Privacy Framework)
framework-pipeda-commercial = entidades sujetas a la PIPEDA
framework-ca-private-sector = entidades privadas sujetas a la PIPEDA o a una ley provincial
framework-jp-appi = empresas sujetas a la APPI
framework-kr-pipa = entidades sujetas a la PIPA
framework-il-automated = tratamiento automatizado
framework-br-lgpd = tratamiento conforme a la LGPD
