package duban.security;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class ActorArgumentConfiguration implements WebMvcConfigurer {

  private final ActorArgument actor;

  ActorArgumentConfiguration(ActorArgument actor) {
    this.actor = actor;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(actor);
  }
}
