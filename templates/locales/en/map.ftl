# The data map as a picture. Plain words, no Markdown.

map-title = Data map
map-title-of = Data map of { $name }
map-about = { $fields ->
    [one] One field
   *[other] { $fields } fields
} in { $types ->
    [one] one type
   *[other] { $types } types
}: { $categories ->
    [one] one kind of data
   *[other] { $categories } kinds of data
}, { $purposes ->
    [one] one purpose
   *[other] { $purposes } purposes
}, { $recipients ->
    [one] one recipient
   *[other] { $recipients } recipients
}, { $countries ->
    [one] one country
   *[other] { $countries } countries
}.
map-limits = The picture shows what the code and the register declare. It does not show whether they are right, or what nobody declared.

# The columns.
map-column-subject = People
map-column-category = Data
map-column-system = Systems
map-column-purpose = Purposes
map-column-recipient = Recipients
map-column-country = Countries

# What stands where nobody declared anything.
map-no-subject = people not declared
map-no-category = kind not declared
map-no-system = system not declared
map-no-purpose = purpose not declared
map-no-recipient = recipients not declared
map-no-country = country not declared

# What a mark at an entry means.
map-mark-special = special category or crime, Art. 9 and 10 GDPR
map-mark-third = outside the European Economic Area
map-mark-gap = not declared

# What is declared of an entry.
map-key = Key
map-special = Special category
map-criminal = criminal convictions and offences, Art. 10 GDPR
map-host = Hosted by
map-country = Country
map-owner = Owner
map-why = Why
map-basis = Legal basis
map-recipients = Recipients
map-nobody = none
map-job = Task
map-role = Role
map-mechanism = Transfer
map-kept = Kept
map-place = Declared in
map-declared = Note

# Controls.
map-filters = Search and filter
map-search = Search
map-all = All
map-clear = Show everything
map-flow = From people to countries
map-hint = Choose an entry to see what leads to it, where it leads and its fields. Arrow keys move between entries, Escape lets go.
map-fields-counted = { $n ->
    [one] one field
   *[other] { $n } fields
}
map-rest = { $n } more
map-fields = Fields
map-field = Field
map-purposes = Used for
map-only = Show only this
map-details = Show the details
map-close = Let go
map-more = Show more
map-everything = Show all { $n }
map-few = Draw together
map-from = Comes from
map-to = Leads to
map-holds = Holds
map-nowhere = To nobody else.
map-of = { $shown } of { $all }
map-none = Nothing matches. Change the search or the filters.
