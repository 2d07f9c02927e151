//! What holds for any records at all.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

/// Fields with their keys, the container's keys, and whether the record has a type parameter.
type Parts = (Vec<(Class, &'static str)>, &'static str, bool);

/// Types that hold each other every which way.
fn any_records() -> impl Strategy<Value = Vec<Record>> {
    let class = prop_oneof![
        Just(Class::Datum { category: "contact.email".into() }),
        Just(Class::NotPersonal),
        Just(Class::Pending),
        (prop::collection::vec(0usize..8, 1..3), any::<bool>()).prop_map(|(targets, nested)| Class::Holds {
            types: targets
                .into_iter()
                .map(|i| if i == 7 { parameter("T") } else { held_with(&format!("R{i}"), vec![held("R0")]) })
                .collect(),
            nested,
        }),
    ];
    let own = prop::sample::select(vec!["", "customer", "/ads/", "customer/ads/long/", "///device"]);
    let fields = prop::collection::vec((class, own.clone()), 0..5);
    prop::collection::vec((fields, own, any::<bool>()), 1..7).prop_map(|records| {
        let with_names = |(i, (fields, own, generic)): (usize, Parts)| Record {
            parameters: if generic { vec!["T".into()] } else { Vec::new() },
            mark: (fields.is_empty()).then(|| "identity.name".into()),
            ..record(
                &format!("R{i}"),
                own,
                fields.into_iter().enumerate().map(|(f, (class, own))| field(&format!("f{f}"), own, class)).collect(),
            )
        };
        records.into_iter().enumerate().map(with_names).collect()
    })
}

proptest! {
    #[test]
    fn the_join_does_not_depend_on_the_order_of_records(
        (records, shuffled) in any_records().prop_flat_map(|records| (Just(records.clone()), Just(records).prop_shuffle())),
    ) {
        let text = "[purpose.ads]\nretention = \"long\"\n[[purpose.ads.use]]\nsubjects = [\"customer\"]";
        prop_assert_eq!(join(inventory(records), register(text)), join(inventory(shuffled), register(text)));
    }

    #[test]
    fn every_field_with_a_category_is_reported_somewhere(records in any_records()) {
        let declared: BTreeSet<_> = records
            .iter()
            .flat_map(|record| record.fields.iter().filter(|field| matches!(field.class, Class::Datum { .. })).map(|field| format!("{}.{}", record.id, field.name)))
            .collect();
        let map = join(inventory(records), register(""));
        let reported = map.data.iter().filter_map(|datum| {
            let name = datum.id.rsplit(['.', '#']).find(|part| part.starts_with('f'))?;
            Some(format!("{}.{name}", datum.declared_in.as_ref()?))
        });
        prop_assert!(declared.is_subset(&reported.collect()));
    }
}
