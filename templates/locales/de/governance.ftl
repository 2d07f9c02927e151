# Verzeichnis des Auftragsverarbeiters, Wesentliches einer gemeinsamen Verantwortung, Vorprüfung einer
# Datenschutz-Folgenabschätzung, Löschkonzept. Markdown ist hier erlaubt; jedes $argument kommt maskiert an.

## Verzeichnis des Auftragsverarbeiters

processor-title = Verzeichnis der Verarbeitungen von { $processor } im Auftrag
processor-law = Geführt nach Art. 30 Abs. 2 { -gdpr }.
processor-who = Wer verarbeitet
processor-for = Für { $client }
column-processor = Auftragsverarbeiter
column-client = Im Auftrag von
column-client-representative = Vertreter des Auftraggebers
column-client-dpo = Datenschutzbeauftragter des Auftraggebers
column-processing = Kategorien von Verarbeitungen

## Wesentliches einer gemeinsamen Verantwortung

essence-title = Was { $controller } und die Partner vereinbart haben
essence-law = Das ist das Wesentliche unserer Vereinbarung nach Art. 26 { -gdpr }.
essence-with = Gemeinsam mit { $partner }
essence-what = Was wir gemeinsam tun
essence-purpose = Wir verwenden Daten, um { $title }.
essence-data = Es sind Daten über folgende Personen: { $subjects }. Es geht um: { $data }.
essence-tasks = Wer was tut
essence-rights = Ihre Rechte
essence-each = Sie können Ihre Rechte bei jedem und gegenüber jedem von uns geltend machen (Art. 26 Abs. 3 { -gdpr }).

## Vorprüfung einer Datenschutz-Folgenabschätzung

dpia-title = Vorprüfung von Datenschutz-Folgenabschätzungen: { $controller }
dpia-law = Fragen nach Art. 35 { -gdpr } und den Leitlinien WP 248 rev.01.
dpia-law-other = Gefragt nach den Gesetzen, die bei jeder Frage stehen.
dpia-limits = Die Antworten stammen aus den Anmerkungen im Code und aus dem Register. Zwei Kriterien von WP 248 sprechen in der Regel für eine Abschätzung, und schon eines kann genügen. Ob sie vorgenommen wird, entscheidet der Verantwortliche mit dem Rat seines Datenschutzbeauftragten. Diese Vorprüfung entscheidet nie dagegen.
dpia-open-count = { $count ->
    [0] Keine Frage ist offen.
    [one] Eine Frage ist offen.
   *[other] { $count } Fragen sind offen.
}
dpia-question = Frage
dpia-answer = Antwort
dpia-yes = Ja: Register oder Code sagen es.
dpia-yes-shown = Ja: { $shown }.
dpia-no = Die Anmerkungen im Code und das Register zeigen nichts dergleichen.
dpia-no-declared = Nein, so erklärt am { $on }: { $by }.
dpia-outcome = Ergebnis
dpia-filed = Die Abschätzung: { $place }
dpia-reason = Angegebener Grund: { $reason }
dpia-systematic_evaluation = Werden Personen maschinell, systematisch und umfassend bewertet, als Grundlage für Entscheidungen, die sie erheblich beeinträchtigen?
dpia-large_scale_special = Werden besondere Kategorien oder Straftaten in großem Umfang verarbeitet?
dpia-public_monitoring = Wird ein öffentlich zugänglicher Bereich in großem Umfang systematisch überwacht?
dpia-national_list = Steht der Vorgang auf der nationalen Liste derer, die eine Abschätzung brauchen?
dpia-legislative_assessment = Wurde die Verarbeitung bewertet, als das Gesetz dafür erlassen wurde?
dpia-evaluation = Werden Personen bewertet oder eingestuft, wird ein Profil von ihnen erstellt oder ihr Verhalten vorhergesagt?
dpia-automated_decision = Entscheiden Maschinen mit rechtlicher oder ähnlicher Wirkung?
dpia-monitoring = Werden Personen systematisch beobachtet?
dpia-sensitive = Sind die Daten vertraulich oder höchst persönlich?
dpia-large_scale = Ist der Umfang groß: Personen, Menge, Dauer oder Gebiet?
dpia-matching = Werden Datensätze zusammengeführt, wie es die Personen nicht erwarten?
dpia-vulnerable = Sind Personen betroffen, die sich schwer wehren können, etwa Kinder, Beschäftigte oder Patienten?
dpia-innovative = Ist die Technik neu, oder wird sie neuartig eingesetzt?
dpia-blocks_right = Entscheidet die Verarbeitung, ob Personen ein Recht, eine Leistung oder einen Vertrag bekommen?
dpia-systematic_evaluation-law = Art. 35 Abs. 3 Buchst. a { -gdpr }
dpia-large_scale_special-law = Art. 35 Abs. 3 Buchst. b { -gdpr }
dpia-public_monitoring-law = Art. 35 Abs. 3 Buchst. c { -gdpr }
dpia-national_list-law = Art. 35 Abs. 4 { -gdpr }
dpia-legislative_assessment-law = Art. 35 Abs. 10 { -gdpr }
dpia-evaluation-law = WP 248 rev.01, Kriterium 1
dpia-automated_decision-law = WP 248 rev.01, Kriterium 2
dpia-monitoring-law = WP 248 rev.01, Kriterium 3
dpia-sensitive-law = WP 248 rev.01, Kriterium 4
dpia-large_scale-law = WP 248 rev.01, Kriterium 5
dpia-matching-law = WP 248 rev.01, Kriterium 6
dpia-vulnerable-law = WP 248 rev.01, Kriterium 7
dpia-innovative-law = WP 248 rev.01, Kriterium 8
dpia-blocks_right-law = WP 248 rev.01, Kriterium 9

## Löschkonzept

schedule-title = Löschkonzept von { $controller }
schedule-law = Wie lange Daten aufbewahrt werden und warum (Art. 5 Abs. 1 Buchst. e { -gdpr }).
schedule-law-other = Wie lange Daten aufbewahrt werden und warum.
schedule-backlog = Noch offen
column-rule = Regel
column-reason = Grund
column-law = Gesetz
column-elsewhere = Anderswo
column-fields = Wo die Daten liegen
column-policy = Richtlinie eingehalten
backlog-none = Das Register lässt nichts offen.
backlog-unused = Nach der Regel { $what } werden keine Daten aufbewahrt.
backlog-reason = Die Regel { $what } nennt weder Grund noch Gesetz.
backlog-unlimited = Ganz ohne Regel: { $what }
backlog-pending = { $what } steht noch aus.
backlog-owner = Zuständig: { $owner }.
backlog-until = Fällig am { $day }.

## Übermittlungen aus dem Vereinigten Königreich und der Schweiz

transfer-uk-adequacy = Das Recht des Vereinigten Königreichs erkennt an, dass Daten dort ausreichend geschützt sind (Art. 45A UK GDPR).
transfer-uk-idta = Ein britischer Standardvertrag für Übermittlungen schützt Ihre Daten dort (Art. 46 UK GDPR).
transfer-uk-addendum = Ein Vertrag mit Standardklauseln und dem britischen Zusatz (Addendum) schützt Ihre Daten dort (Art. 46 UK GDPR).
transfer-uk-bcr = Verbindliche Regeln für die ganze Unternehmensgruppe schützen Ihre Daten dort. Der Information Commissioner hat sie genehmigt (Art. 47 UK GDPR).
transfer-uk-no-adequacy = Keine Entscheidung des Vereinigten Königreichs deckt das ab.
transfer-ch-adequacy = Der Schweizer Bundesrat hat festgestellt, dass Daten dort angemessen geschützt sind (Art. 16 Abs. 1 DSG).
transfer-ch-scc = Ein Vertrag mit Standardklauseln, die der Eidgenössische Datenschutzbeauftragte anerkannt hat, schützt Ihre Daten dort (Art. 16 Abs. 2 Bst. d DSG).
transfer-ch-no-adequacy = Keine Entscheidung des Schweizer Bundesrats deckt das ab.
notice-transfers-uk-gdpr = Daten außerhalb des Vereinigten Königreichs
notice-transfers-both = Daten in anderen Ländern
notice-share-abroad-uk-gdpr = Teils werden sie außerhalb des Vereinigten Königreichs verwendet: { $countries }.
notice-share-abroad-both = Teils werden sie { $countries } verwendet.
decision-ground-uk-contract = Wir brauchen das für unseren Vertrag mit Ihnen (Art. 22B UK GDPR).
decision-ground-uk-law = Ein Gesetz erlaubt es (Art. 22B UK GDPR).
decision-ground-uk-explicit_consent = Sie haben ausdrücklich eingewilligt (Art. 22B UK GDPR).
complaint-commissioner = Für Menschen im Vereinigten Königreich zuständig: { $authority }.
complaint-union = Für Menschen in der Europäischen Union zuständig: { $authority }.
mechanism-name-uk-adequacy = Angemessenheitsverordnung, Art. 45A UK GDPR
mechanism-name-uk-idta = International Data Transfer Agreement, Art. 46 UK GDPR
mechanism-name-uk-addendum = britischer Zusatz zu den Standardvertragsklauseln, Art. 46 UK GDPR
mechanism-name-ch-adequacy = Entscheid des Bundesrats, Art. 16 Abs. 1 DSG
framework-uk-us-dpf-extension = britische Erweiterung des EU-US-Datenschutzrahmens

## Lücken

gap-clients = in wessen Auftrag wir verarbeiten
gap-client-name = Name des Auftraggebers { $item }
gap-client-contact = wie der Auftraggeber { $item } zu erreichen ist
gap-client-processing = was für den Auftraggeber { $item } getan wird
gap-joint = wer mit uns entscheidet
gap-joint-contact = an wen man sich wegen { $item } wendet
gap-dpia-answer = offene Frage, zu beantworten für { $item }
gap-dpia-outcome = was die Vorprüfung von { $item } ergab
gap-dpia-result = die Abschätzung zu { $item } oder der Grund dagegen

## Das Gesetz, dem ein Dokument folgt

law-gdpr = DSGVO
law-uk-gdpr = UK GDPR
law-both = DSGVO und UK GDPR
# A mark that becomes one of these once the document is written.
-gdpr = {"\uFDE3"}
