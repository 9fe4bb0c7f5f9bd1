package nl.profielmonitor.security;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Who may do what: everybody reads, a steward alone changes. The API asks for name and password each time and keeps
 * nothing; on pages a steward signs in and gets a session, which nobody else ever has.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StewardSettings.class)
class AccessRules {

    private static final String BASE_URL = "${profielmonitor.base-url}";

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    AuthenticationProvider stewardSignIn(Stewards stewards, PasswordEncoder encoder, Clock clock) {
        return new StewardSignIn(stewards, encoder, new GuessLimit(clock));
    }

    /** The API's calls; {@code /api} itself is a page. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) {
        ApiRefusal refusal = new ApiRefusal();
        return http.securityMatcher("/api/*/**")
                .authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.OPTIONS)
                        .permitAll()
                        .requestMatchers("/api/*/leveringen/**")
                        .hasRole(Steward.ROLE)
                        .requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .anyRequest()
                        .hasRole(Steward.ROLE))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusal))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(refusal))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(CsrfConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .headers(HeadersConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) {
        SignInOutcome outcome = new SignInOutcome();
        return http.authorizeHttpRequests(
                        rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(SignInPage.PATH)
                                .permitAll()
                                .requestMatchers("/beheer/**")
                                .hasRole(Steward.ROLE)
                                .requestMatchers("/actuator/health/**")
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .denyAll()
                                .requestMatchers(HttpMethod.GET)
                                .permitAll()
                                .requestMatchers(HttpMethod.HEAD)
                                .permitAll()
                                .requestMatchers(HttpMethod.OPTIONS)
                                .permitAll()
                                .anyRequest()
                                .hasRole(Steward.ROLE))
                .formLogin(form -> form.loginPage(SignInPage.PATH)
                        .usernameParameter("naam")
                        .passwordParameter("wachtwoord")
                        .successHandler(outcome)
                        .failureHandler(outcome))
                .logout(out -> out.logoutUrl(SignInPage.SIGN_OUT)
                        .logoutSuccessUrl(ReturnAddress.START.signIn(SignInPage.Notice.SIGNED_OUT)))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(outcome).accessDeniedHandler(outcome))
                .requestCache(RequestCacheConfigurer::disable)
                .headers(headers -> headers.defaultsDisabled().addHeaderWriter(nothingKept()))
                .build();
    }

    /** A steward's page stays in no cache. All other headers are the same for every page, and {@code web}'s. */
    private static HeaderWriter nothingKept() {
        return new DelegatingRequestMatcherHeaderWriter(
                PathPatternRequestMatcher.withDefaults().matcher("/beheer/**"), new CacheControlHeadersWriter());
    }

    /** Where the installation's address is https, the session's cookie never travels without, whatever is in between. */
    @Bean
    ServletContextInitializer secureSessionCookie(@Value(BASE_URL) String baseUrl) {
        return context -> {
            if (baseUrl.startsWith("https:")) {
                context.getSessionCookieConfig().setSecure(true);
            }
        };
    }
}
