# Was sich in Datenschutzhinweisen geändert hat, als Vorschlag für `[[document.edition]] changes`. Reiner Text, je ein Satz.
# $title steht wie in "Um Ihr Konto zu führen"; $items ist eine Liste; $name ein Name oder eine Nennung aus dem Register.

change-data-new = Neue Daten: { $items }.
change-data-gone = Daten, die wir nicht mehr erheben: { $items }.
change-data-special = Daten, die nun Sensibles verraten können: { $items }.
change-purpose-new = Neu: Wir verwenden Daten nun, um { $title }.
change-purpose-gone = Wir verwenden keine Daten mehr, um { $title }.
change-purpose-more = Um { $title }, verwenden wir nun auch: { $items }.
change-purpose-less = Um { $title }, verwenden wir nicht mehr: { $items }.
change-basis = Um { $title }, stützen wir uns nun auf eine andere Rechtsgrundlage.
change-condition = Um { $title }, stützen wir uns bei sensiblen Daten nun auf eine andere Bedingung.
change-interest = Um { $title }, berufen wir uns nun auf ein anderes berechtigtes Interesse.
change-provision = Es hat sich geändert, ob Sie uns Daten geben müssen, um { $title }.
change-kept-longer = Um { $title }, speichern wir Daten nun länger.
change-kept-shorter = Um { $title }, speichern wir Daten nun kürzer.
change-kept = Um { $title }, speichern wir Daten nun nach einer anderen Regel.
change-recipient-new = Neuer Empfänger: { $name }.
change-recipient-gone = Kein Empfänger mehr: { $name }.
change-recipient-more = Um { $title }, erhält nun auch { $name } Daten.
change-recipient-less = Um { $title }, erhält { $name } keine Daten mehr.
change-recipient-role = Neue Rolle eines Empfängers: { $name }.
change-country-new = Neues Land, in das Daten gehen: { $name }.
change-country-gone = Land, in das keine Daten mehr gehen: { $name }.
change-mechanism = In diesem Land sind Daten nun anders geschützt: { $name }.
change-source-new = Neue Quelle von Daten: { $name }.
change-source-gone = Keine Quelle von Daten mehr: { $name }.
change-decision-new = Neue automatisierte Entscheidung: { $name }.
change-decision-gone = Nicht mehr automatisiert entschieden: { $name }.
change-sale-begun = Daten, die wir nun verkaufen, für Werbung weitergeben oder zur Nachverfolgung nutzen: { $items }.
change-sale-ended = Daten, die wir nicht mehr verkaufen, für Werbung weitergeben oder zur Nachverfolgung nutzen: { $items }.
change-tracker-new = Neu auf Ihrem Gerät: { $name }.
change-tracker-gone = Nicht mehr auf Ihrem Gerät: { $name }.
change-joint-new = Neu: { $name } entscheidet gemeinsam mit uns.
change-joint-gone = Entscheidet nicht mehr gemeinsam mit uns: { $name }.
change-controller = Unser Name oder unsere Kontaktdaten haben sich geändert.
change-denial-new = Neu: { $name }
change-denial-gone = Nicht mehr in diesen Hinweisen: { $name }
