# Record of a processor, essence of a joint arrangement, screening for an impact assessment, retention schedule.
# Markdown is allowed here; every $argument arrives escaped.

## Record of a processor

processor-title = Record of processing of { $processor } as a processor
processor-law = Kept under Art. 30(2) { -gdpr }.
processor-who = Who processes
processor-for = For { $client }
column-processor = Processor
column-client = On behalf of
column-client-representative = Representative of the client
column-client-dpo = Data protection officer of the client
column-processing = Categories of processing

## Essence of a joint arrangement

essence-title = What { $controller } and its partners agreed
essence-law = This is the essence of our arrangement under Art. 26 { -gdpr }.
essence-with = Together with { $partner }
essence-what = What we do together
# $title is a clause after "To": "learn how long joints last".
essence-purpose = We use data to { $title }.
essence-data = This is data about { $subjects }: { $data }.
essence-tasks = Who does what
essence-rights = Your rights
essence-each = You can use your rights with each of us and against each of us (Art. 26(3) { -gdpr }).

## Screening for an impact assessment

dpia-title = Screening for impact assessments of { $controller }
dpia-law = Asked under Art. 35 { -gdpr } and the guidelines WP 248 rev.01.
dpia-law-other = Asked under the laws that stand beside each question.
dpia-limits = The answers come from the notes in the code and from the register. WP 248 calls for an assessment where two criteria are met, as a rule; one can be enough. Whether one is made is for the controller to decide, with the advice of its data protection officer. This screening never decides against one.
dpia-open-count = { $count ->
    [0] No question is open.
    [one] One question is open.
   *[other] { $count } questions are open.
}
dpia-question = Question
dpia-answer = Answer
dpia-yes = Yes: the register or the code says so.
dpia-yes-shown = Yes: { $shown }.
dpia-no = The notes in the code and the register show nothing of the kind.
dpia-no-declared = No, as declared by { $by } on { $on }.
dpia-outcome = What came of it
dpia-filed = The assessment: { $place }
dpia-reason = Reason given: { $reason }
dpia-systematic_evaluation = Are people evaluated by machine, systematically and at length, for decisions that weigh on them?
dpia-large_scale_special = Are special categories or convictions processed on a large scale?
dpia-public_monitoring = Is a place open to the public watched systematically on a large scale?
dpia-national_list = Is the operation on the national list of those that need an assessment?
dpia-legislative_assessment = Was the processing assessed when the law behind it was made?
dpia-evaluation = Are people scored, profiled or predicted?
dpia-automated_decision = Do machines decide with legal or similar effect?
dpia-monitoring = Are people observed systematically?
dpia-sensitive = Are the data sensitive or very personal?
dpia-large_scale = Is the scale large: people, volume, time or area?
dpia-matching = Are data sets brought together in ways that people do not expect?
dpia-vulnerable = Are people affected who can hardly defend themselves, such as children, staff or patients?
dpia-innovative = Is the technology new, or used in a new way?
dpia-blocks_right = Does the processing decide whether people get a right, a service or a contract?
dpia-systematic_evaluation-law = Art. 35(3)(a) { -gdpr }
dpia-large_scale_special-law = Art. 35(3)(b) { -gdpr }
dpia-public_monitoring-law = Art. 35(3)(c) { -gdpr }
dpia-national_list-law = Art. 35(4) { -gdpr }
dpia-legislative_assessment-law = Art. 35(10) { -gdpr }
dpia-evaluation-law = WP 248 rev.01, criterion 1
dpia-automated_decision-law = WP 248 rev.01, criterion 2
dpia-monitoring-law = WP 248 rev.01, criterion 3
dpia-sensitive-law = WP 248 rev.01, criterion 4
dpia-large_scale-law = WP 248 rev.01, criterion 5
dpia-matching-law = WP 248 rev.01, criterion 6
dpia-vulnerable-law = WP 248 rev.01, criterion 7
dpia-innovative-law = WP 248 rev.01, criterion 8
dpia-blocks_right-law = WP 248 rev.01, criterion 9

## Retention schedule

schedule-title = Retention schedule of { $controller }
schedule-law = How long data are kept, and why (Art. 5(1)(e) { -gdpr }).
schedule-law-other = How long data are kept, and why.
schedule-backlog = Still open
column-rule = Rule
column-reason = Reason
column-law = Law
column-elsewhere = Elsewhere
column-fields = Where the data lie
column-policy = Policy followed
backlog-none = The register leaves nothing open.
backlog-unused = No data are kept by the rule { $what }.
backlog-reason = The rule { $what } names neither a reason nor a law.
backlog-unlimited = No rule at all: { $what }
backlog-pending = { $what } is pending.
backlog-owner = Owed by { $owner }.
backlog-until = Due on { $day }.

## Transfers from the United Kingdom and Switzerland

transfer-uk-adequacy = The law of the United Kingdom recognises that data is protected well enough there (Art. 45A UK GDPR).
transfer-uk-idta = A British standard contract for transfers protects your data there (Art. 46 UK GDPR).
transfer-uk-addendum = A contract with standard clauses and the British Addendum protects your data there (Art. 46 UK GDPR).
transfer-uk-bcr = Binding rules for the whole group of companies protect your data there. The Information Commissioner has approved them (Art. 47 UK GDPR).
transfer-uk-no-adequacy = No decision of the United Kingdom covers this.
transfer-ch-adequacy = The Swiss government has found that data is protected well enough there (Art. 16(1) FADP).
transfer-ch-scc = A contract with standard clauses that the Swiss data protection commissioner recognises protects your data there (Art. 16(2)(d) FADP).
transfer-ch-no-adequacy = No decision of the Swiss government covers this.
notice-transfers-uk-gdpr = Data outside the United Kingdom
notice-transfers-both = Data in other countries
notice-share-abroad-uk-gdpr = Some of it is used outside the United Kingdom: { $countries }.
notice-share-abroad-both = Some of it is used { $countries }.
decision-ground-uk-contract = We need it for our contract with you (Art. 22B UK GDPR).
decision-ground-uk-law = A law allows it (Art. 22B UK GDPR).
decision-ground-uk-explicit_consent = You expressly agreed to it (Art. 22B UK GDPR).
complaint-commissioner = The authority for people in the United Kingdom: { $authority }.
complaint-union = The authority for people in the European Union: { $authority }.
mechanism-name-uk-adequacy = adequacy regulations, Art. 45A UK GDPR
mechanism-name-uk-idta = International Data Transfer Agreement, Art. 46 UK GDPR
mechanism-name-uk-addendum = UK Addendum to the standard contractual clauses, Art. 46 UK GDPR
mechanism-name-ch-adequacy = decision of the Federal Council, Art. 16(1) FADP
framework-uk-us-dpf-extension = UK Extension of the EU-U.S. Data Privacy Framework

## Gaps

gap-clients = on whose behalf we process
gap-client-name = name of the client { $item }
gap-client-contact = how to reach the client { $item }
gap-client-processing = what is done for the client { $item }
gap-joint = who decides with us
gap-joint-contact = whom people turn to about { $item }
gap-dpia-answer = open question, to be answered for { $item }
gap-dpia-outcome = what the screening of { $item } came to
gap-dpia-result = the assessment of { $item }, or the reason against one

## The law that a document follows

law-gdpr = GDPR
law-uk-gdpr = UK GDPR
law-both = GDPR and UK GDPR
# A mark that becomes one of these once the document is written.
-gdpr = {"\uFDE3"}
