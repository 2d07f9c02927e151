//! What sqlx, diesel and sea-orm say about tables and columns.

use super::case;
use super::cfg::Metas;
use super::foreign::{has, pairs, value};

/// The rules of a type for its columns.
#[derive(Default)]
pub(super) struct Rules {
    /// Table name, where one is given.
    pub(super) table: Option<String>,
    sqlx: Option<String>,
    sea_orm: Option<String>,
}

impl Rules {
    /// Of a struct.
    pub(super) fn of(metas: &Metas<'_>) -> Self {
        let sea_orm = pairs(metas, "sea_orm");
        let table = value(&sea_orm, "table_name").map(str::to_owned);
        Self {
            table: table.or_else(|| value(&pairs(metas, "diesel"), "table_name").map(table_of_path)),
            sqlx: value(&pairs(metas, "sqlx"), "rename_all").map(str::to_owned),
            sea_orm: value(&sea_orm, "rename_all").map(str::to_owned),
        }
    }

    /// The column of a field, where an attribute names it.
    pub(super) fn column(&self, metas: &Metas<'_>, field: &str) -> Option<String> {
        let (sqlx, diesel, sea_orm) = (pairs(metas, "sqlx"), pairs(metas, "diesel"), pairs(metas, "sea_orm"));
        let given =
            value(&sqlx, "rename").or_else(|| value(&diesel, "column_name")).or_else(|| value(&sea_orm, "column_name"));
        if let Some(column) = given {
            return Some(column.to_owned());
        }
        let by_sqlx =
            || case::rename(field, self.sqlx.as_deref()?).filter(|_| !has(&sqlx, "skip") && !has(&sqlx, "flatten"));
        let by_sea_orm = || case::rename(field, self.sea_orm.as_deref()?).filter(|_| !has(&sea_orm, "ignore"));
        by_sqlx().or_else(by_sea_orm)
    }
}

/// Older diesel takes the table as a string, which can be a path: `"schema::users"`.
fn table_of_path(path: &str) -> String {
    path.rsplit("::").next().unwrap_or(path).to_owned()
}
