# Die Datenschutzhinweise. Markdown ist hier erlaubt; jedes $Argument kommt maskiert an.
# Kurze Sätze, aktiv, "Sie" und "wir". Was eingesetzt wird, ändert weder Fall noch Geschlecht.

## Titel

notice-title = Datenschutzhinweise von { $controller }
notice-title-for = Datenschutzhinweise für { $subjects } von { $controller }
notice-edition = Version { $version }, gültig ab { $date }.
notice-version = Version { $version }.
notice-in-force = Gültig ab { $date }.

## Kurz gesagt

notice-short = Kurz gesagt
notice-we = **Wer wir sind:** { $controller }.
notice-we-in = **Wer wir sind:** { $controller } { $country }.
# $about beginnt mit dem Verb: "verkaufen Bücher im Internet".
notice-we-about = Wir { $about }.
# $purposes sind Infinitive mit "zu": "Ihr Konto zu führen".
notice-use = **Wir verwenden Ihre Daten,** um { $purposes }.
notice-use-more = Dazu kommen { number } weitere Zwecke. Jeder hat unten einen eigenen Abschnitt.
notice-use-consent = Wenn Sie einwilligen, verwenden wir sie auch, um { $purposes }.
notice-use-consent-only = **Wir verwenden Ihre Daten** nur, wenn Sie einwilligen, um { $purposes }.
notice-use-consent-more = Es gibt { number } weitere Zwecke, auch sie nur mit Ihrer Einwilligung.
notice-use-special = Manche dieser Daten schützt das Gesetz besonders: { $special }.
notice-use-decision = **Das entscheidet eine Maschine allein:** { $title }
notice-share = **Wir geben sie weiter** an { $recipients }.
notice-share-many = **Wir geben sie weiter** an { number } Empfänger, zum Beispiel an { $recipients }.
notice-share-nobody = **Wir geben sie** an niemanden weiter.
notice-share-abroad = Teils werden sie außerhalb der Europäischen Union verwendet: { $countries }.
notice-keep = **So lange bewahren wir sie auf:** { $kept }.
notice-keep-range = **Wir bewahren sie** unterschiedlich lange auf: am kürzesten { $shortest }, am längsten { $longest }.
notice-keep-until = Manches bleibt, { $kept }.
notice-keep-until-many = Manches hat keine feste Frist; mehr dazu unten in seinem Abschnitt.
notice-keep-apart = **Wir bewahren sie** unterschiedlich lange auf. Wie lange, steht unten in jedem Abschnitt.
notice-can = **Sie können verlangen,** dass wir Ihnen Ihre Daten zeigen, sie berichtigen oder löschen.
notice-can-correct = **Sie können verlangen,** dass wir Ihnen Ihre Daten zeigen oder sie berichtigen.
notice-can-portability = Sie können eine Kopie mitnehmen.
notice-can-objection = Manchem, was wir tun, können Sie widersprechen.
notice-can-marketing = Unsere Werbung können Sie jederzeit abstellen.
notice-can-withdraw = Ihre Einwilligung können Sie jederzeit widerrufen.
notice-can-write = Schreiben Sie an { $channel }.

## Wer verantwortlich ist

notice-who = Wer verantwortlich ist
notice-contact = { $party }.
notice-contact-at = { $party }, { $address }.
notice-email = E-Mail: { $email }.
notice-phone = Telefon: { $phone }.
notice-website = Internet: { $website }.
notice-dpo = Als datenschutzbeauftragte Person haben wir benannt: { $dpo }.
notice-dpo-unnamed = Wir haben eine datenschutzbeauftragte Person benannt.
notice-dpo-direct = Sie können sich direkt an diese Person wenden.
notice-representative-eu = Unsere Vertretung in der Europäischen Union:
notice-representative-uk = Unsere Vertretung im Vereinigten Königreich:
notice-representative-ch = Unsere Vertretung in der Schweiz:
notice-joint = Über einen Teil dessen, was hier steht, entscheiden wir gemeinsam mit { $party }.
notice-joint-rights = Ihre Rechte können Sie gegenüber jedem von uns geltend machen.

## Was wir verwenden und warum

notice-purposes = Was wir verwenden und warum
purpose-heading = Um { $title }
# $data sind Wörter aus categories.ftl, $own Worte aus dem Register oder dem Programmcode.
purpose-given = Sie geben uns: { $data }.
purpose-given-own = Sie geben uns: { $own }.
purpose-given-both = Sie geben uns: { $all }.
purpose-used = Wir verwenden: { $data }.
purpose-used-own = Wir verwenden: { $own }.
purpose-used-both = Wir verwenden: { $all }.
purpose-device = Ihr Gerät übermittelt uns: { $data }.
purpose-device-own = Ihr Gerät übermittelt uns: { $own }.
purpose-device-both = Ihr Gerät übermittelt uns: { $all }.
purpose-derived = Wir vergeben oder ermitteln selbst: { $data }.
purpose-derived-own = Wir halten selbst fest: { $own }.
purpose-derived-both = Wir vergeben, ermitteln oder notieren selbst: { $all }.
# $source steht im Nominativ: "der Paketdienst Velopost GmbH".
purpose-source = Nicht von Ihnen selbst haben wir: { $data }. Quelle: { $source }.
purpose-source-own = Nicht von Ihnen selbst haben wir: { $own }. Quelle: { $source }.
purpose-source-both = Nicht von Ihnen selbst haben wir: { $all }. Quelle: { $source }.
purpose-source-public = Diese Quelle ist öffentlich zugänglich.
purpose-mixed = Aus mehreren Quellen haben wir: { $data }. Quellen: { $origins }.
origin-data_subject = Sie selbst
origin-device = Ihr Gerät
mixed-derived = Einen Teil davon ermitteln wir selbst.
purpose-hashed = Nur als Hash speichern wir: { $data }.
part-for = für { $what }
part-data = für diese Daten: { $what }
part-in = { $countries }
part-elsewhere = überall sonst

row-why = Warum wir das dürfen
row-provision = Müssen Sie uns diese Daten geben?
row-recipients = Wer die Daten erhält
row-kept = Wie lange wir sie aufbewahren
row-withdraw = So widerrufen Sie Ihre Einwilligung
row-object = So widersprechen Sie
row-decision = Von einer Maschine entschieden

basis-consent = Sie haben eingewilligt (Art. 6 Abs. 1 Buchst. a { -gdpr }).
basis-consent-parent = Ihre Eltern oder Sorgeberechtigten haben eingewilligt (Art. 6 Abs. 1 Buchst. a und Art. 8 Abs. 1 { -gdpr }).
basis-contract = Wir brauchen die Daten für unseren Vertrag mit Ihnen (Art. 6 Abs. 1 Buchst. b { -gdpr }).
basis-legal_obligation = Das Gesetz verlangt es: { $law } (Art. 6 Abs. 1 Buchst. c { -gdpr }).
basis-vital_interests = Es schützt das Leben eines Menschen (Art. 6 Abs. 1 Buchst. d { -gdpr }).
basis-public_task = Es ist eine Aufgabe im öffentlichen Interesse: { $law } (Art. 6 Abs. 1 Buchst. e { -gdpr }).
# $interest ist eine Nominalgruppe oder ein Infinitiv: "ein Shop, den Angreifer nicht übernehmen können".
basis-legitimate_interests = Wir haben ein berechtigtes Interesse: { $interest } (Art. 6 Abs. 1 Buchst. f { -gdpr }).
basis-recognised_interest = Das Recht des Vereinigten Königreichs erkennt dieses Interesse an: { $interest } (Art. 6 Abs. 1 Buchst. ea UK GDPR).
basis-balance = Wir haben es gegen Ihre Interessen abgewogen. { $balance }

condition-lead = Das Gesetz schützt diese Daten besonders: { $special }.
condition-offences = Daten über Straftaten verwenden wir auf dieser Grundlage: { $law }
condition-explicit_consent = Sie haben in die Verwendung ausdrücklich eingewilligt (Art. 9 Abs. 2 Buchst. a { -gdpr }).
condition-explicit_consent-parent = Ihre Eltern oder Sorgeberechtigten haben in die Verwendung ausdrücklich eingewilligt (Art. 9 Abs. 2 Buchst. a { -gdpr }).
condition-employment_law = Das Arbeits- oder Sozialrecht verlangt sie (Art. 9 Abs. 2 Buchst. b { -gdpr }).
condition-vital_interests = Die Daten schützen ein Leben, wenn Sie selbst nicht einwilligen können (Art. 9 Abs. 2 Buchst. c { -gdpr }).
condition-non_profit_body = Wir sind eine Organisation ohne Gewinnerzielungsabsicht und verwenden sie für unsere eigenen Mitglieder (Art. 9 Abs. 2 Buchst. d { -gdpr }).
condition-made_public = Sie haben sie selbst öffentlich gemacht (Art. 9 Abs. 2 Buchst. e { -gdpr }).
condition-legal_claims = Wir brauchen sie für Rechtsansprüche (Art. 9 Abs. 2 Buchst. f { -gdpr }).
condition-substantial_public_interest = Ein erhebliches öffentliches Interesse verlangt sie (Art. 9 Abs. 2 Buchst. g { -gdpr }).
condition-health_care = Wir brauchen sie für die Versorgung im Gesundheits- oder Sozialbereich (Art. 9 Abs. 2 Buchst. h { -gdpr }).
condition-public_health = Wir brauchen sie, um die öffentliche Gesundheit zu schützen (Art. 9 Abs. 2 Buchst. i { -gdpr }).
condition-research_archiving = Wir brauchen sie für Archive, Forschung oder Statistik (Art. 9 Abs. 2 Buchst. j { -gdpr }).

provision-contract = Ja. Wir brauchen sie für unseren Vertrag mit Ihnen.
provision-condition = Ja. Unser Vertrag mit Ihnen setzt sie voraus.
provision-law = Ja. Das Gesetz verlangt sie.
provision-unforced = Nein. Weder das Gesetz noch ein Vertrag verlangt sie.
provision-optional = Nein. Das entscheiden Sie.
provision-contract-part = { $data }: ja, für unseren Vertrag mit Ihnen
provision-condition-part = { $data }: ja, unser Vertrag mit Ihnen setzt es voraus
provision-law-part = { $data }: ja, das Gesetz verlangt es
provision-optional-part = { $data }: nein, das entscheiden Sie

recipient-in = { $name } { $country }
# $job steht in Klammern und beginnt mit dem Verb: "betreibt unsere Server".
recipient-job = { $name } ({ $job })
recipient-job-in = { $name } { $country } ({ $job })
recipient-job-people = { $name } ({ $job })
recipient-job-people-in = { $name } { $country } ({ $job })
recipients-common = Alle Daten, die wir unten beschreiben, gehen auch an { $recipient }.
recipients-common-job = Alle Daten, die wir unten beschreiben, gehen auch an { $recipient }.
recipients-common-only = Nur { $recipients }
recipients-common-too = Außerdem { $recipients }
recipients-nobody = Niemand außerhalb von { $controller }.

kept-part = { $data }: { $kept }

withdraw-write = Schreiben Sie an { $channel }.
object-write = Schreiben Sie an { $channel }.

## Daten außerhalb der Europäischen Union

notice-transfers = Daten außerhalb der Europäischen Union
transfer-who = Empfänger { $country }: { $recipients }.
transfer-system = Wir speichern Daten { $country }.
transfer-hosted = Speicherort { $country }: { $recipients }.
transfer-adequacy = Die Europäische Kommission hat festgestellt, dass Daten dort gut genug geschützt sind (Art. 45 DSGVO).
transfer-public_instrument = Ein verbindliches Dokument zwischen Behörden schützt Ihre Daten dort (Art. 46 Abs. 2 Buchst. a DSGVO).
transfer-bcr = Verbindliche Datenschutzvorschriften für die ganze Unternehmensgruppe schützen Ihre Daten dort. Eine Aufsichtsbehörde hat sie genehmigt (Art. 46 Abs. 2 Buchst. b DSGVO).
transfer-scc = Ein Vertrag mit Standarddatenschutzklauseln der Europäischen Kommission schützt Ihre Daten dort (Art. 46 Abs. 2 Buchst. c DSGVO).
transfer-scc_authority = Ein Vertrag mit Standarddatenschutzklauseln einer Aufsichtsbehörde schützt Ihre Daten dort (Art. 46 Abs. 2 Buchst. d DSGVO).
transfer-code_of_conduct = Der Empfänger hat sich zu genehmigten Verhaltensregeln verpflichtet (Art. 46 Abs. 2 Buchst. e DSGVO).
transfer-certification = Der Empfänger hat sich verpflichtet und ist nach einem genehmigten Verfahren zertifiziert (Art. 46 Abs. 2 Buchst. f DSGVO).
transfer-ad_hoc_clauses = Ein Vertrag, den eine Aufsichtsbehörde genehmigt hat, schützt Ihre Daten dort (Art. 46 Abs. 3 Buchst. a DSGVO).
transfer-administrative_arrangement = Eine Vereinbarung zwischen Behörden schützt Ihre Daten dort. Eine Aufsichtsbehörde hat sie genehmigt (Art. 46 Abs. 3 Buchst. b DSGVO).
transfer-explicit_consent = Sie haben ausdrücklich eingewilligt, nachdem wir Sie über die Risiken unterrichtet haben (Art. 49 Abs. 1 Buchst. a DSGVO).
transfer-contract = Wir brauchen das für unseren Vertrag mit Ihnen (Art. 49 Abs. 1 Buchst. b DSGVO).
transfer-contract_in_interest = Wir brauchen das für einen Vertrag, den wir in Ihrem Interesse geschlossen haben (Art. 49 Abs. 1 Buchst. c DSGVO).
transfer-public_interest = Wichtige Gründe des öffentlichen Interesses verlangen das (Art. 49 Abs. 1 Buchst. d DSGVO).
transfer-legal_claims = Wir brauchen das für Rechtsansprüche (Art. 49 Abs. 1 Buchst. e DSGVO).
transfer-vital_interests = Das schützt das Leben eines Menschen (Art. 49 Abs. 1 Buchst. f DSGVO).
transfer-public_register = Die Daten kommen aus einem öffentlichen Register (Art. 49 Abs. 1 Buchst. g DSGVO).
transfer-compelling_interest = Das dient in einem einzelnen Fall einem zwingenden Interesse von uns (Art. 49 Abs. 1 DSGVO).
transfer-no-adequacy = Einen Angemessenheitsbeschluss der Europäischen Kommission, der das abdeckt, gibt es nicht.
transfer-copy = So erhalten Sie eine Kopie: { $copy }
transfer-risks = Was dort schiefgehen kann: { $risks }

## Automatisierte Entscheidungen

notice-decisions = Entscheidungen durch Maschinen
decision-solely = Das entscheidet eine Maschine allein: { $title }.
decision-supported = Bei dieser Entscheidung hilft eine Maschine: { $title }.
decision-logic = So funktioniert es: { $logic }
decision-consequences = Das bedeutet es für Sie: { $consequences }
decision-ground-contract = Wir brauchen das für unseren Vertrag mit Ihnen (Art. 22 Abs. 2 Buchst. a DSGVO).
decision-ground-law = Ein Gesetz erlaubt es (Art. 22 Abs. 2 Buchst. b DSGVO).
decision-ground-explicit_consent = Sie haben ausdrücklich eingewilligt (Art. 22 Abs. 2 Buchst. c DSGVO).
decision-review = Wenn Sie nicht einverstanden sind: { $review }

## Rechte

notice-rights = Ihre Rechte
rights-ask = Sie können verlangen, dass wir
rights-when = Wann
rights-always = immer
right-access = Ihnen Ihre Daten zeigen und eine Kopie geben
right-rectification = sie berichtigen
right-erasure = sie löschen
right-restriction = ihre Verwendung eine Zeit lang einschränken
right-erasure-when = wenn die Bedingungen des Gesetzes erfüllt sind, zum Beispiel wenn wir sie nicht mehr brauchen
right-erasure-limits = wenn die Bedingungen des Gesetzes erfüllt sind, zum Beispiel wenn wir sie nicht mehr brauchen; nicht, solange wir sie nach dem Gesetz aufbewahren müssen
right-restriction-when = wenn die Bedingungen des Gesetzes erfüllt sind, zum Beispiel während wir prüfen, ob sie richtig sind
right-portability = Ihnen in einem gängigen Dateiformat übergeben, was Sie uns gegeben haben
right-portability-when = wo wir sie mit Ihrer Einwilligung oder für unseren Vertrag mit Ihnen verwenden
rights-how = Schreiben Sie an { $channel }.
rights-time = Wir müssen innerhalb eines Monats antworten, und es kostet Sie nichts.

notice-objection = Ihr Recht auf Widerspruch
objection-interests = Manches tun wir in unserem eigenen Interesse. Dem können Sie jederzeit widersprechen, aus Gründen, die sich aus Ihrer besonderen Situation ergeben.
objection-public = Manches tun wir als Aufgabe im öffentlichen Interesse. Dem können Sie jederzeit widersprechen, aus Gründen, die sich aus Ihrer besonderen Situation ergeben.
objection-both = Manches tun wir in unserem eigenen oder im öffentlichen Interesse. Dem können Sie jederzeit widersprechen, aus Gründen, die sich aus Ihrer besonderen Situation ergeben.
objection-then = Wir hören dann damit auf, es sei denn, unsere Gründe wiegen schwerer oder wir brauchen die Daten für Rechtsansprüche. Das gilt, soweit wir Ihre Daten verwenden,
objection-then-all = Wir hören dann damit auf, es sei denn, unsere Gründe wiegen schwerer oder wir brauchen die Daten für Rechtsansprüche. Das gilt für alles, was wir oben beschreiben.
objection-marketing = Unsere Werbung können Sie jederzeit abstellen, ohne einen Grund zu nennen. Das gilt, soweit wir Ihre Daten verwenden,

notice-consent = Ihr Recht, die Einwilligung zu widerrufen
consent-any-time = Sie können Ihre Einwilligung jederzeit widerrufen. Was wir vorher getan haben, bleibt rechtmäßig. Das gilt, soweit wir Ihre Daten mit Ihrer Einwilligung verwenden:
use-purpose = um { $title }
use-purpose-how = **Um { $title }.** { $how }

notice-complaint = Ihr Recht auf Beschwerde
complaint-right = Sie können sich bei einer Aufsichtsbehörde für den Datenschutz beschweren, zum Beispiel dort, wo Sie wohnen oder arbeiten oder wo nach Ihrer Meinung das Recht verletzt wurde.
complaint-right-plain = Sie können sich bei der Datenschutzbehörde beschweren.
complaint-authority = Für uns zuständig: { $authority }.
complaint-authority-at = Für uns zuständig: { $authority }, { $address }.
notice-further = Was Sie sonst wissen sollten
privacy-officer = Verantwortlich für Datenschutz ist hier: { $who }

## Erklärungen, dass etwas nicht geschieht

declared-nothing_sold = Wir verkaufen Ihre Daten nicht.
declared-nothing_sold_or_shared = Wir verkaufen Ihre Daten nicht und geben sie auch nicht für Werbung an anderer Stelle weiter.
declared-no_targeted_advertising = Wir verwenden Ihre Daten nicht, um Werbung für Sie auszuwählen.
declared-no_third_parties = Nur Dienstleister, die für uns arbeiten, erhalten Ihre Daten.
declared-no_recipients = Niemand außerhalb von { $controller } erhält Ihre Daten.
declared-no_transfers = Wir senden Ihre Daten nicht in Länder außerhalb des Europäischen Wirtschaftsraums.
declared-no_automated_decisions = Keine Maschine trifft allein eine Entscheidung über Sie, die rechtliche oder ähnlich schwere Folgen für Sie hat.
declared-no_profiling = Wir erstellen keine Profile von Ihnen.
declared-no_significant_profiling = Kein Profil von Ihnen dient Entscheidungen, die Sie erheblich treffen.
declared-no_minors_sold = Daten von Menschen unter 16 Jahren verkaufen oder teilen wir nicht wissentlich.
declared-sole_controller = Warum und wie Ihre Daten verwendet werden, entscheiden wir allein.
declared-no_children = Unser Angebot richtet sich nicht an Kinder, und uns sind hier keine Daten von Kindern bekannt.
declared-no_new_purpose = Seit wir Ihre Daten haben, ist kein neuer Zweck hinzugekommen.

## Was sich geändert hat

notice-changes = Was sich geändert hat
notice-change = **Version { $version }** ({ $date }): { $changes }

## Was auf Geräten gespeichert wird (Richtlinie 2002/58/EG Art. 5 Abs. 3)

notice-trackers = Was wir auf Ihrem Gerät speichern
trackers-lead = Dies legt die App oder Seite auf Ihrem Gerät ab, oder sie liest es dort aus.
tracker-name = Name
tracker-purpose = Wofür
tracker-party = Wer es sonst noch liest
tracker-lifetime = Wie lange es wirkt
tracker-choice = Können Sie ablehnen?
tracker-to = Um { $title }
tracker-own = Niemand
tracker-session = Bis Sie die App oder Seite schließen
tracker-consent = Ja. Es wirkt nur, wenn Sie einwilligen.
tracker-exempt = Nein. Das Gesetz verlangt hier keine Einwilligung.
tracker-refuse = Ja. Das Gesetz verlangt hier keine Einwilligung, und Sie können ablehnen.
exemption-statistics = Es zählt nur, wie unser Angebot genutzt wird.
exemption-appearance = Es passt das Angebot nur an Ihre Wünsche an.
declared-no_trackers = Wir speichern nichts auf Ihrem Gerät und lesen dort nichts aus.
row-marketing = Wie Sie eingewilligt haben, und wie Sie es beenden
row-means = Wie wir sie verwenden
recipient-role = Rolle: { $role }.
recipient-access = Dieser Empfänger kann auf die Daten bei { $recipients } zugreifen.
notice-exceptions = Was wir weglassen
exception-note = Das Gesetz erlaubt uns, einen Teil der Informationen wegzulassen ({ $law }).

## Rechte, die nur manche Gesetze geben

right-confirmation = Ihnen sagen, ob wir Daten über Sie haben
right-confirmation-when = immer
right-blocking = sperren, löschen oder anonymisieren, was wir nicht brauchen oder nicht haben dürfen
right-blocking-when = wenn es zu viel, unnötig oder rechtswidrig ist
right-information_sharing = Ihnen sagen, mit wem wir Ihre Daten teilen
right-information_sharing-when = immer
right-information_refusal = Ihnen sagen, was geschieht, wenn Sie nicht einwilligen
right-information_refusal-when = wo wir um Ihre Einwilligung bitten
