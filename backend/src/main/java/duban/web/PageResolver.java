package duban.web;

import java.io.IOException;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Answers with the first page where there is no file, so that a page's address can be reloaded. */
class PageResolver extends PathResourceResolver {

  private static final String FIRST_PAGE = "index.html";

  @Override
  protected Resource getResource(String path, Resource location) throws IOException {
    Resource file = path.isEmpty() ? null : super.getResource(path, location);
    return file == null && isPage(path) ? super.getResource(FIRST_PAGE, location) : file;
  }

  /** Files have a dot in their name, and what the server itself answers has its own prefix. */
  private static boolean isPage(String path) {
    return !path.contains(".") && !path.matches("(api|actuator|v3)(/.*)?");
  }
}
