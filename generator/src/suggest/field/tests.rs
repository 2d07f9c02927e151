//! What is said of the fields of small types.

use crate::suggest::{files::SourceFile, look::look, words::BUILT_IN};

/// `field category confidence` of every field.
fn verdicts(source: &str) -> Vec<String> {
    let files = vec![SourceFile { path: "src/model.rs".into(), package: "a".into(), text: source.into() }];
    let reports = look(&BUILT_IN, &files);
    let show = |report: crate::suggest::look::FieldReport<'_>| {
        format!("{} {}", report.field, crate::suggest::human::meaning(report.verdict))
    };
    reports.iter().flat_map(|it| it.reports().map(show).collect::<Vec<_>>()).collect()
}

#[test]
fn what_a_name_means_depends_on_the_type_it_stands_in() {
    assert_eq!(
        verdicts(
            "struct Member { name: String, back_pain: bool, state: String, city: String, created_at: DateTime }
             struct Plugin { name: String, owner_id: i64, created_at: DateTime }
             struct SmtpConfig { smtp_username: String, password: String }
             #[derive(Serialize)] struct Playlist { id: i64, user_id: i64, title: String }"
        ),
        [
            "name identity.name",
            "back_pain health.condition",
            "state contact.address.region",
            "city contact.address.city",
            "created_at usage.interaction",
            "name not personal",
            "owner_id account.id",
            "created_at not personal",
            "smtp_username not personal",
            "password not personal",
            "id not personal",
            "user_id account.id",
            "title content.post",
        ]
    );
}

#[test]
fn what_the_program_says_counts_and_sets_is_nobodys() {
    assert_eq!(
        verdicts(
            "#[derive(Serialize)] struct AuditLog { user_id: i64, action: String, ip_address: String }
             #[derive(Serialize)] struct SignupResponse { success: bool, message: String }
             #[derive(Serialize)] struct SiteOverview { active_users: i64, total: u64 }
             #[derive(FromRow)] struct UserSession { user_id: i64, created_at: DateTime, expires_at: DateTime }
             #[derive(Deserialize)] struct ListUsersQuery { status: String, email: String, from: NaiveDate }"
        ),
        [
            "user_id account.id",
            "action usage.interaction",
            "ip_address device.ip_address",
            "success not personal",
            "message not personal",
            "active_users not personal",
            "total not personal",
            "user_id account.id",
            "created_at account.sign_in_history",
            "expires_at not personal",
            "status not personal",
            "email contact.email",
            "from not personal",
        ]
    );
}

#[test]
fn the_fields_around_tell_what_a_record_is_about() {
    assert_eq!(
        verdicts(
            "#[derive(FromRow)] struct PageView { visitor_id: String, path: String, country: String }
             #[derive(FromRow)] struct Finding { patient_id: i64, severity: String }
             #[derive(FromRow)] struct Driver { license_number: String, email: String }
             #[derive(FromRow)] struct Nurse { license_number: String, email: String }
             #[derive(FromRow)] struct TeacherPortfolio { portfolio_id: i64, user_id: i64 }
             #[derive(Deserialize)] struct Reset { token: String, new_password: String, status_code: i32 }"
        ),
        [
            "visitor_id account.pseudonymous_id",
            "path usage.browsing",
            "country location.coarse",
            "patient_id account.id",
            "severity health.record",
            "license_number government_id.driving_licence",
            "email contact.email",
            "license_number education.record",
            "email contact.email",
            "portfolio_id not personal",
            "user_id account.id",
            "token credential.token",
            "new_password credential.password",
            "status_code not personal",
        ]
    );
}

#[test]
fn a_subscription_a_game_and_a_prescription_are_about_themselves() {
    assert_eq!(
            verdicts(
                "#[derive(FromRow)] struct Subscription { user_id: i64, plan_id: i64, status: String, canceled_at: DateTime }
             #[derive(FromRow)] struct LeaderboardEntry { player_id: i64, score: i64, wins: i32 }
             #[derive(FromRow)] struct Prescription { patient_id: i64, dosage: String, refills: i32 }
             #[derive(FromRow)] struct Feed { id: i64, subscription: String }
             #[derive(FromRow)] struct UserKey { user_id: i64, password_hash: Vec<u8> }"
            ),
            [
                "user_id account.id",
                "plan_id commerce.subscription",
                "status commerce.subscription",
                "canceled_at commerce.subscription",
                "player_id account.id",
                "score usage.gameplay",
                "wins usage.gameplay",
                "patient_id account.id",
                "dosage health.record",
                "refills health.record",
                "id not personal",
                "subscription not personal",
                "user_id account.id",
                "password_hash credential.password",
            ]
        );
}

#[test]
fn of_a_thing_only_whose_it_is_counts_and_of_an_order_not_its_number() {
    assert_eq!(
        verdicts(
            "#[derive(FromRow)] struct Course { title: String, price: f64, instructor_id: i64 }
             #[derive(FromRow)] struct Order { customer_id: i64, order_number: String, total: f64 }
             #[derive(FromRow)] struct AppSettings { owner_id: i64, language: String, can_comment: String }
             #[derive(FromRow)] struct MerchantConnectorAccount { connector_name: String, disabled: bool }
             #[derive(Deserialize)] struct VerifiedUsers { mode: String, enabled: bool }"
        ),
        [
            "title not personal",
            "price not personal",
            "instructor_id account.id",
            "customer_id account.id",
            "order_number not personal",
            "total commerce.transaction",
            "owner_id account.id",
            "language account.settings",
            "can_comment account.settings",
            "connector_name not personal",
            "disabled not personal",
            "mode not personal",
            "enabled not personal",
        ]
    );
}

#[test]
fn a_word_of_two_meanings_needs_what_stands_beside_it() {
    assert_eq!(
        verdicts(
            "#[derive(FromRow)] struct SavedCard { user_id: i64, last4: String, brand: String }
             #[derive(Serialize)] struct PreviewCard { user_id: i64, title: String, html: String }
             #[derive(FromRow)] struct LoopbackAddress { rack_id: i64, switch_slot: i32 }
             #[derive(FromRow)] struct ShippingAddress { street: String, zip: String }
             #[derive(FromRow)] struct PoolMember { pool_id: i64, weight: i32 }
             #[derive(FromRow)] struct TeamMember { user_id: i64, role: String }
             #[derive(FromRow)] struct Note { user_id: i64, content: String }"
        ),
        [
            "user_id account.id",
            "last4 finance.payment_method",
            "brand finance.payment_method",
            "user_id account.id",
            "title content.post",
            "html content.post",
            "rack_id not personal",
            "switch_slot not personal",
            "street contact.address.street",
            "zip contact.address.postcode",
            "pool_id not personal",
            "weight not personal",
            "user_id account.id",
            "role account.settings",
            "user_id account.id",
            "content content.free_text",
        ]
    );
}

#[test]
fn two_fields_that_only_a_person_has_say_more_than_a_word_about_machines() {
    assert_eq!(
        verdicts("#[derive(FromRow)] struct Reader { id: i64, full_name: String, email: String }"),
        ["id account.id", "full_name identity.name", "email contact.email"]
    );
}

#[test]
fn what_a_record_in_a_record_holds_is_said_where_it_is_one_thing() {
    assert_eq!(
        verdicts(
            "#[derive(Serialize)] struct Profile { email: Mailbox, user: Account }
             struct Mailbox(EmailAddress);
             #[derive(Serialize)] struct Account { id: i64, email: String, full_name: String }"
        )[..2],
        ["email contact.email", "user nested"]
    );
}

#[test]
fn the_last_word_of_a_name_may_be_of_another_thing() {
    assert_eq!(
        verdicts(
            "#[derive(FromRow)] struct Patient { id: i64, email: String, name: String, procedure_name: String,
                 terms_url: String, portfolio_url: String, youtube_channel: String, is_online: bool, show_last_seen: bool,
                 agreed_to_marketing: bool, captcha_answer: String, archived_by_name: String, subscription_tier: String }"
        ),
        [
            "id account.id",
            "email contact.email",
            "name identity.name",
            "procedure_name health.record",
            "terms_url health.record",
            "portfolio_url social.profile",
            "youtube_channel social.profile",
            "is_online usage.interaction",
            "show_last_seen account.settings",
            "agreed_to_marketing account.privacy_preferences",
            "captcha_answer not personal",
            "archived_by_name identity.name",
            "subscription_tier commerce.subscription",
        ]
    );
}

#[test]
fn an_event_for_many_and_what_a_role_may_do_are_nobodys() {
    assert_eq!(
        verdicts(
            "#[derive(FromRow)] struct Event { title: String, starts_at: DateTime, ends_at: DateTime, capacity: i32, created_by: Uuid }
             #[derive(FromRow)] struct CalendarEvent { user_id: i64, title: String, starts_at: DateTime, ends_at: DateTime }
             #[derive(FromRow)] struct UserRole { name: String, permissions: Vec<String>, is_builtin: bool }
             #[derive(FromRow)] struct Booking { user_id: i64, start_date: NaiveDate, end_date: NaiveDate }
             #[derive(Deserialize)] struct Token { sub: String, exp: u64 }
             #[derive(FromRow)] struct User { email: String, photo_id: Option<Uuid> }"
        ),
        [
            "title not personal",
            "starts_at not personal",
            "ends_at not personal",
            "capacity not personal",
            "created_by account.id",
            "user_id account.id",
            "title content.calendar",
            "starts_at content.calendar",
            "ends_at content.calendar",
            "name not personal",
            "permissions not personal",
            "is_builtin not personal",
            "user_id account.id",
            "start_date content.calendar",
            "end_date content.calendar",
            "sub account.id",
            "exp not personal",
            "email contact.email",
            "photo_id identity.photo",
        ]
    );
}

#[test]
fn what_a_name_says_depends_on_whom_it_is_said_of() {
    assert_eq!(
        verdicts(
            "#[derive(FromRow)] struct Visit { patient_id: Uuid, visit_date: NaiveDate, complaint: String, created_at: DateTime }
             #[derive(FromRow)] struct Member { email: String, card_number: String, banned_until: Option<DateTime> }
             #[derive(FromRow)] struct Card { user_id: i64, card_number: String, cvv: String }
             #[derive(FromRow)] struct Attendance { student_id: i64, date: NaiveDate, present: bool }
             #[derive(FromRow)] struct Patient { email: String, patient_type: String, emergency_contact_name: String }
             #[derive(Serialize)] struct Lecture { lecturer: String, lecturer_id: i64 }
             struct EmailArgs { to: String, subject: String, body: String }
             #[derive(FromRow)] struct Membership { member_id: i64, status: String, end_date: NaiveDate }
             #[derive(Serialize)] struct StudentWithClass { id: i64, name: String, class_name: String }
             #[derive(Serialize)] struct PageTemplate { user_name: String, owner_id: i64 }
             #[derive(Serialize)] struct SmtpDelivery { recipient: Address, user_id: i64 }
             #[derive(Serialize)] struct Escrow { owner: Address, amount: i64 }"
        ),
        [
            "patient_id account.id",
            "visit_date health.record",
            "complaint health.condition",
            "created_at usage.interaction",
            "email contact.email",
            "card_number account.id",
            "banned_until account.settings",
            "user_id account.id",
            "card_number finance.card_number",
            "cvv finance.card_security_code",
            "student_id account.id",
            "date education.record",
            "present education.record",
            "email contact.email",
            "patient_type health.record",
            "emergency_contact_name contact.emergency",
            "lecturer identity.name",
            "lecturer_id account.id",
            "to contact.email",
            "subject content.email",
            "body content.email",
            "member_id account.id",
            "status commerce.subscription",
            "end_date commerce.subscription",
            "id account.id",
            "name identity.name",
            "class_name education.record",
            "user_name identity.name",
            "owner_id account.id",
            "recipient contact.email",
            "user_id account.id",
            "owner account.pseudonymous_id",
            "amount commerce.transaction",
        ]
    );
}

#[test]
fn a_row_that_says_whose_it_is_is_kept_for_somebody_whatever_it_is_called() {
    assert_eq!(
        verdicts(
            "#[derive(FromRow)] struct File { user_id: i64, filename: String, created_at: DateTime }
             #[derive(Serialize)] struct File2 { filename: String }
             #[derive(FromRow)] struct Policy { customer_id: i64, policy_number: String, premium: Decimal }
             #[derive(Deserialize)] struct FeeRequest { student_id: Uuid, amount: f64, due_date: NaiveDate }
             #[derive(Serialize)] struct CommentSchema { author_id: i64, content: String }"
        ),
        [
            "user_id account.id",
            "filename content.document",
            "created_at usage.interaction",
            "filename not personal",
            "customer_id account.id",
            "policy_number finance.insurance",
            "premium finance.insurance",
            "student_id account.id",
            "amount commerce.transaction",
            "due_date commerce.transaction",
            "author_id account.id",
            "content content.post",
        ]
    );
}

#[test]
fn figures_on_many_and_secrets_of_programs_are_nobodys() {
    assert_eq!(
        verdicts(
            "#[derive(Serialize)] struct Figures { now: u64, change: f32 }
             #[derive(Serialize)] struct Member { email: String, figures: Figures }
             #[derive(Serialize)] struct DashboardCounts { staff_id: i64, doctors: i64, total_staff: i64 }
             #[derive(Deserialize)] struct Login { password_confirm: String, client_secret: String }"
        ),
        [
            "now not personal",
            "change not personal",
            "email contact.email",
            "figures ?",
            "staff_id account.id",
            "doctors not personal",
            "total_staff not personal",
            "password_confirm credential.password",
            "client_secret not personal",
        ]
    );
}

#[test]
fn names_of_other_languages_say_the_same() {
    assert_eq!(
        verdicts(
            "#[derive(FromRow)] struct Usuario { id: i32, nombre: String, correo: String, fecha_nacimiento: NaiveDate }
             #[derive(FromRow)] struct Kunde { vorname: String, nachname: String, geburtsdatum: NaiveDate, plz: String }
             #[derive(FromRow)] struct Pasien { nama: String, alamat: String, no_rm: String }"
        ),
        [
            "id account.id",
            "nombre identity.name",
            "correo contact.email",
            "fecha_nacimiento demographic.birth_date",
            "vorname identity.name.given",
            "nachname identity.name.family",
            "geburtsdatum demographic.birth_date",
            "plz contact.address.postcode",
            "nama identity.name",
            "alamat contact.address",
            "no_rm health.record_number",
        ]
    );
}
