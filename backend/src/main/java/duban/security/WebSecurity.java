package duban.security;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What the filters in front of all controllers let through. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

  /** Scripts come from us only; Ant Design writes its styles into the page. */
  private static final String CONTENT =
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; object-src 'none';"
          + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

  private final boolean demo;

  WebSecurity(@Value("${duban.demo:false}") boolean demo) {
    this.demo = demo;
  }

  @Bean
  SecurityFilterChain filters(
      HttpSecurity http,
      SecurityProblems problems,
      SecurityContextRepository contexts,
      CsrfTokenRepository csrfTokens)
      throws Exception {
    return http.authorizeHttpRequests(this::paths)
        .securityContext(context -> context.securityContextRepository(contexts))
        .csrf(
            csrf -> csrf.csrfTokenRepository(csrfTokens).csrfTokenRequestHandler(eagerPlainToken()))
        .exceptionHandling(
            it -> it.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .headers(this::headers)
        .requestCache(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .build();
  }

  @Bean
  SecurityContextRepository securityContextRepository() {
    return new HttpSessionSecurityContextRepository();
  }

  /** A cookie that the page's script reads and sends back as {@code X-XSRF-TOKEN}. */
  @Bean
  CsrfTokenRepository csrfTokenRepository() {
    CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
    tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
    return tokens;
  }

  private void paths(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          paths) {
    // the end of a stream that was let in when it began, perhaps because the person signed out
    paths.dispatcherTypeMatchers(DispatcherType.ASYNC).permitAll();
    paths.requestMatchers("/api/session", "/actuator/health/**").permitAll();
    if (demo) {
      paths.requestMatchers(HttpMethod.GET, "/api/demo/accounts", "/v3/api-docs/**").permitAll();
    }
    paths.requestMatchers("/api/**", "/v3/api-docs/**").authenticated();
    paths.requestMatchers("/actuator/**").denyAll();
    paths.anyRequest().permitAll(); // the pages themselves; they hold no data
  }

  private void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
  }

  /**
   * Plain, so that the header takes the cookie's value as it is; eager, so that a GET brings it.
   */
  private static CsrfTokenRequestAttributeHandler eagerPlainToken() {
    CsrfTokenRequestAttributeHandler handler = new CsrfTokenRequestAttributeHandler();
    handler.setCsrfRequestAttributeName(null);
    return handler;
  }
}
