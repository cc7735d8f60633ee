//! Writes what crosses the bridge: TypeScript, Kotlin and Swift types, and golden bytes for their round trips.
mod golden;
mod swift;

use anyhow::Result;
use clap::Parser;
use crux_core::type_generation::facet::{Export, TypeRegistry};
use facet_generate::generation::{
    bincode::BincodePlugin, kotlin, swift::Installer as SwiftInstaller, typescript,
};
use shared::{
    app::{Event, View},
    effects::ShellEffect,
};
use std::path::PathBuf;

#[derive(Parser)]
#[command(about = "Writes the types of what crosses the bridge, and golden bytes")]
struct Arguments {
    /// Root of the project, or of a copy to compare with.
    #[arg(long)]
    out: PathBuf,
    /// Also write Kotlin, for the Android shell, into this folder.
    #[arg(long)]
    kotlin: Option<PathBuf>,
    /// Also write Swift, for the iPhone's shell, into this folder.
    #[arg(long)]
    swift: Option<PathBuf>,
}

fn main() -> Result<()> {
    let Arguments { out, kotlin: kotlin_folder, swift: swift_folder } = Arguments::parse();
    let mut types = TypeRegistry::new();
    // the narrowed enum: what is really sent
    <ShellEffect as Export>::register_types(&mut types)?;
    types.register_type::<Event>()?.register_type::<View>()?;
    let registry = types.build()?.registry();
    let folder = out.join("web/src/generated");
    std::fs::create_dir_all(&folder)?;
    typescript::Installer::new("shared_types", &folder).plugin(BincodePlugin).generate(&registry)?;
    if let Some(folder) = kotlin_folder {
        std::fs::create_dir_all(&folder)?;
        kotlin::Installer::new("org.importass.shared", &folder).plugin(BincodePlugin).generate(&registry)?;
    }
    if let Some(folder) = swift_folder {
        std::fs::create_dir_all(&folder)?;
        SwiftInstaller::new("SharedTypes", &folder).plugin(swift::Bincode).generate(&registry)?;
    }
    golden::write(&out.join("shared_types/golden"))
}
