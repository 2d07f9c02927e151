//! Starts the shop's server.

use kit::Page;
use recommendations::Suggestions;
use shop::{DataExport, Visit};

fn main() {
    let export = DataExport::default();
    let visit = Visit::new("8c1f0a");
    let suggestions = Suggestions { page: Page::whole(Vec::new()) };
    println!(
        "{} orders to export, {} books in the basket of visit {}, {} suggestions",
        export.orders.len(),
        visit.basket.len(),
        visit.cookie,
        suggestions.page.total
    );
}
