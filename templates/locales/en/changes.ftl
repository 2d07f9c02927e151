# What changed in a notice, proposed for `[[document.edition]] changes`. Plain text, a sentence each.
# $title stands as in "To run your account"; $items is a list; $name is a name or a noun phrase of the register.

change-data-new = New data: { $items }.
change-data-gone = Data that we no longer collect: { $items }.
change-data-special = Data that can now tell sensitive things: { $items }.
change-purpose-new = New: we now use data to { $title }.
change-purpose-gone = We no longer use data to { $title }.
change-purpose-more = To { $title }, we now also use: { $items }.
change-purpose-less = To { $title }, we no longer use: { $items }.
change-basis = To { $title }, we now rely on another legal basis.
change-condition = To { $title }, we now rely on another condition for sensitive data.
change-interest = To { $title }, we now name another legitimate interest.
change-provision = It has changed whether you have to give us data to { $title }.
change-kept-longer = To { $title }, we now keep data for longer.
change-kept-shorter = To { $title }, we now keep data for a shorter time.
change-kept = To { $title }, we now keep data by another rule.
change-recipient-new = New recipient: { $name }.
change-recipient-gone = No longer a recipient: { $name }.
change-recipient-more = To { $title }, { $name } now gets data.
change-recipient-less = To { $title }, { $name } no longer gets data.
change-recipient-role = New role of a recipient: { $name }.
change-country-new = New country that data goes to: { $name }.
change-country-gone = Country that data no longer goes to: { $name }.
change-mechanism = What protects data in this country has changed: { $name }.
change-source-new = New source of data: { $name }.
change-source-gone = No longer a source of data: { $name }.
change-decision-new = New automated decision: { $name }.
change-decision-gone = No longer decided automatically: { $name }.
change-sale-begun = Data that we now sell, share for advertising or use for tracking: { $items }.
change-sale-ended = Data that we no longer sell, share for advertising or use for tracking: { $items }.
change-tracker-new = New on your device: { $name }.
change-tracker-gone = No longer on your device: { $name }.
change-joint-new = New: { $name } decides together with us.
change-joint-gone = No longer decides together with us: { $name }.
change-controller = Our name or our contact details have changed.
change-denial-new = New: { $name }
change-denial-gone = No longer in this notice: { $name }
