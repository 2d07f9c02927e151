//! Where the workspace is.

use std::path::{Path, PathBuf};

use anyhow::bail;

/// Name of the register at the root of a workspace.
pub(super) const REGISTER: &str = "fieldnote.toml";

/// The root of the workspace.
///
/// A directory that was named is taken at its word. Otherwise it is the nearest one around `dir` with a register,
/// else the nearest with a workspace manifest, else the nearest with any manifest.
pub(super) fn root(dir: &Path, chosen: Option<&Path>) -> anyhow::Result<PathBuf> {
    if let Some(chosen) = chosen {
        if !chosen.is_dir() {
            bail!("there is no directory {}", chosen.display());
        }
        return Ok(chosen.to_owned());
    }
    let nearest = |holds: &dyn Fn(&Path) -> bool| dir.ancestors().find(|ancestor| holds(ancestor)).map(Path::to_owned);
    nearest(&|dir| dir.join(REGISTER).is_file())
        .or_else(|| nearest(&is_workspace))
        .or_else(|| nearest(&|dir| dir.join("Cargo.toml").is_file()))
        .ok_or_else(|| {
            anyhow::anyhow!(
                "no {REGISTER} and no Cargo.toml in {} or above it; go to your workspace, or name it with -C",
                dir.display()
            )
        })
}

/// Whether a `[workspace]` stands in the manifest; one that cannot be read is reported by who reads it in earnest.
fn is_workspace(dir: &Path) -> bool {
    let Ok(manifest) = std::fs::read_to_string(dir.join("Cargo.toml")) else { return false };
    manifest.lines().any(|line| line.trim_start().starts_with("[workspace"))
}
