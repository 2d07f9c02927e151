//! The help of the program and of every command, as people see it.

use crate::project::Project;

#[test]
fn help_says_what_each_command_does() {
    let project = Project::empty();
    let program = project.run(&["--help"]).out;
    insta::assert_snapshot!("help", program);
    let commands = program.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let names: Vec<&str> = commands.filter_map(|line| line.split_whitespace().next()).collect();
    assert!(names.contains(&"check") && names.contains(&"generate"), "{names:?}");
    for name in names {
        let help = project.run(&[name, "--help"]);
        assert_eq!((help.status, help.err.as_str()), (0, ""), "{name}");
        assert!(help.out.contains("Examples:\n"), "{name} has no examples");
        insta::assert_snapshot!(format!("help-{name}"), help.out);
    }
}
