#!/usr/bin/env python3
"""inventory.py COUNT DIR: a workspace with so many fields of personal data, and its register."""
import pathlib
import sys

count, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
subjects = ["customer", "employee", "visitor", "subscriber", "prospect", "patient", "student", "applicant"]
categories = ["identity.name", "contact.email", "contact.phone", "contact.address", "account.username",
              "commerce.purchases", "location.precise", "device.id", "content.post", "usage.search"]
countries = ["DE", "FR", "IE", "US", "SE", "GB", "IN", "CA", "JP", "BR"]
systems, purposes, recipients = 12, 60, 40

known = folder / "known.txt"
if known.exists():
    categories = known.read_text().split()
for system in range(systems):
    package = folder / f"crates/s{system}"
    (package / "src").mkdir(parents=True, exist_ok=True)
    (package / "Cargo.toml").write_text(f'[package]\nname = "s{system}"\nversion = "1.0.0"\nedition = "2024"\n')
    lines, own = ["use fieldnote::PersonalData;"], [n for n in range(count) if n % systems == system]
    for start in range(0, len(own), 12):
        lines += ["#[derive(PersonalData)]",
                  f'#[personal_data(subject = "{subjects[(start // 12 + system) % len(subjects)]}")]',
                  f"pub struct Type{start // 12} {{"]
        for n in own[start:start + 12]:
            first, second = n * 7 % purposes, n * 13 % purposes
            used = f'"p{first}"' if first == second else f'"p{first}", "p{second}"'
            lines += [f'    #[personal_data(category = "{categories[n % len(categories)]}", purpose({used}))]',
                      f"    pub field_{n}: String,"]
        lines.append("}")
    (package / "src/lib.rs").write_text("\n".join(lines) + "\n")
(folder / "Cargo.toml").write_text('[workspace]\nmembers = ["crates/*"]\nresolver = "3"\n')
register = ['[controller.us]', 'name = "Many Fields Ltd"', 'country = "IE"', 'email = "a@many.example"']
for n in range(systems):
    register += [f"[system.s{n}]", f'title = "System {n}"', f'country = "{countries[n % 3]}"', f'packages = ["s{n}"]']
for n in range(purposes):
    others = ", ".join(f'"r{(n * 3 + k) % recipients}"' for k in range(3))
    register += [f"[purpose.p{n}]", f'title = "do the work number {n}"', 'legal_basis = "contract"',
                 f"recipients = [{others}]", f'retention = "k{n % 5}"']
for n in range(recipients):
    register += [f"[recipient.r{n}]", f'name = "Recipient {n} Ltd"', 'role = "processor"', f'country = "{countries[n % 10]}"']
for n in range(5):
    register += [f"[retention.k{n}]", f'period = "P{n + 1}Y"']
(folder / "fieldnote.toml").write_text("\n".join(register) + "\n")
