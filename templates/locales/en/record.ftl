# The record of processing activities and the data inventory. Markdown is allowed here.

record-title = Record of processing activities of { $controller }
record-law = Kept under Art. 30(1) { -gdpr }.
record-who = Who is responsible
record-activities = Processing activities
record-exceptions = Exceptions from the duty to inform
# $title is a clause after "To": "run your account".
record-purpose = { $title }

## Labels of the record, and headings of its CSV

column-purpose = Purpose
column-controller = Controller
column-dpo = Data protection officer
column-representative = Representative
column-representative-eu = Representative in the European Union
column-representative-uk = Representative in the United Kingdom
column-representative-ch = Representative in Switzerland
column-activity = Business function
column-owner = Department in charge
column-joint = Joint controllers
column-headcount = People who work there
column-exemption = Why the exemption of Art. 30(5) holds
column-subjects = Categories of people
column-data = Categories of personal data
column-special = Special categories
column-recipients = Recipients
column-contracts = Contracts with processors
column-countries = Third countries
column-safeguards = Safeguards for transfers
column-retention = Kept
column-security = Security measures
column-basis = Legal basis
column-condition = Condition for special categories
column-children = Consent of children and parents
column-interest = Legitimate interest
column-decisions = Automated decisions
column-sources = Sources
column-systems = Systems
column-exception-for = For
column-exception-measures = What protects people

## Sheets of the record as a spreadsheet, and columns that only these have

sheet-controller = Controller
sheet-activities = Activities
sheet-recipients = Recipients
sheet-retention = Retention
sheet-measures = Measures
sheet-fields = Fields
column-role = Role
column-name = Name
column-address = Address
column-email = Email
column-phone = Phone
column-website = Website
column-country = Country
column-job = What it does for us
column-purposes = Purposes
column-framework = Framework
column-copy = Copy of the safeguards
column-checked = Last checked
column-period = Period
column-measure = Measure
column-description = Description
column-rights = Rights available
column-dpia = Data protection impact assessment
column-record = Type
column-package = Package
column-table = Table
record-right-access = access
record-right-rectification = rectification
record-right-erasure = erasure
record-right-restriction = restriction
record-right-portability = portability
record-right-objection = objection
record-right-objection_marketing = objection to direct marketing
record-right-withdraw_consent = withdrawal of consent
record-kept-all = all data
record-kept-rest = all other data

## Inventory

inventory-title = Inventory of personal data
inventory-count = { $data ->
    [one] One place where personal data lies
   *[other] { $data } places where personal data lies
}, in { $records ->
    [one] one record
   *[other] { $records } records
} of the code.
inventory-outside = Outside the code
inventory-record = { $package }, { $place }.
inventory-table = Table { $table }.
inventory-not-personal = { $count ->
    [one] One field is declared not to be personal data.
   *[other] { $count } fields are declared not to be personal data.
}
inventory-pending = { $count ->
    [one] One field is pending: nobody has said yet what it is.
   *[other] { $count } fields are pending: nobody has said yet what they are.
}
inventory-field = Field
inventory-category = What it is
inventory-special = special: { $kind }
inventory-subject = About whom
inventory-purposes = Purposes
inventory-retention = Kept
inventory-source = From
inventory-protection = Protection
inventory-place = Where

## Columns of the spreadsheet that authorities’ templates have

column-assessment = How the legitimate interest was weighed
column-consent-record = Record of consent
column-dpia-outcome = Whether an impact assessment is needed
column-dpia-progress = Progress of the impact assessment
column-breach = Whether a breach occurred
column-breach-record = Record of the breach
column-schedule1 = Schedule 1 condition (DPA 2018)
column-schedule1-basis = Art. 6 basis for Schedule 1
column-policy-document = Policy on keeping and erasing
column-departure = Reasons for departing from the policy
record-elsewhere = not kept in this register
column-created = Created on
column-updated = Updated on
column-recipients-internal = Internal recipients
column-recipients-external = External recipients
column-recipients-processors = Processors
