//! The server of the app.

fn main() {
    println!("{:?}", app::DataExport::default());
}
