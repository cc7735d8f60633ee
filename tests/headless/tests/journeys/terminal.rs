//! A terminal: the command line as a process, with a folder of its own.
use crate::sandbox::Sandbox;
use std::{
    io::{BufRead, BufReader, Write},
    process::{Command, Output, Stdio},
};

/// Somebody's terminal on a device that nobody has used yet.
pub struct Terminal {
    pub origin: String,
    pub home: tempfile::TempDir,
}

/// What a command said, and how it ended.
pub struct Said {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Said {
    pub fn of(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
    }
}

impl Terminal {
    pub fn at(sandbox: &Sandbox) -> Self {
        Self { origin: sandbox.origin.clone(), home: tempfile::tempdir().unwrap() }
    }

    pub fn command(&self, words: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_importass"));
        command
            .args(["--api", &self.origin, "--home"])
            .arg(self.home.path())
            .args(words.split_whitespace())
            .stdin(Stdio::null());
        command
    }

    pub fn says(&self, words: &str) -> Said {
        Said::of(self.command(words).output().unwrap())
    }

    /// The command must do it.
    pub fn does(&self, words: &str) -> String {
        let said = self.says(words);
        assert_eq!(said.code, 0, "{words}: {}{}", said.out, said.err);
        said.out
    }

    /// The command must fail so, saying this.
    pub fn fails(&self, words: &str, code: i32, saying: &str) {
        let said = self.says(words);
        assert_eq!(said.code, code, "{words}: {}{}", said.out, said.err);
        assert!(said.err.contains(saying), "{words}: {}", said.err);
    }

    /// Types the code when it is asked for.
    pub fn with_code(&self, words: &str, code: impl Fn() -> String) -> Said {
        let mut child = self
            .command(words)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut err = BufReader::new(child.stderr.take().unwrap());
        let mut asked = String::new();
        err.read_line(&mut asked).unwrap();
        assert!(asked.contains("código"), "{asked}");
        writeln!(child.stdin.take().unwrap(), "{}", code()).unwrap();
        std::io::Read::read_to_string(&mut err, &mut asked).unwrap();
        let output = child.wait_with_output().unwrap();
        Said {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: asked,
        }
    }
}
