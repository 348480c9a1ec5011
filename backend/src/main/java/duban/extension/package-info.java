/**
 * Extensions: a unit asks for more time for one of its tasks, and gets it or not. Owns the table
 * {@code extension} and the bean {@code extensions} of {@code extension.bpmn}. Others call {@link
 * duban.extension.Extending} and hear {@link duban.extension.ExtensionAsked} and {@link
 * duban.extension.ExtensionDecided}; that a task has a new due date is told by {@link
 * duban.work.TaskPostponed}.
 */
@ApplicationModule(
    allowedDependencies = {
      "work",
      "planning",
      "engine",
      "security",
      "organisation",
      "calendar",
      "audit",
      "problem"
    })
package duban.extension;

import org.springframework.modulith.ApplicationModule;
