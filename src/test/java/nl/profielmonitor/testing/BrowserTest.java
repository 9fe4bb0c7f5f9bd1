package nl.profielmonitor.testing;

import com.microsoft.playwright.Page;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.core.annotation.AliasFor;

/**
 * A test in a real browser of the whole application, the same that every {@link ApplicationTest} asks.
 *
 * <p>A parameter of type {@link Page} is a new, empty page in a browser session of its own, which takes addresses like
 * {@code page.navigate("/regio/friesland")}; {@link Screen} says what it looks like. The test also fails if a page
 * asked another host for something, could not load something, broke a security policy or threw an error in a script; a
 * picture of the page of a failed test is in {@code target/browser/}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ApplicationTest
@Tag("browser")
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {

    /** As in {@link ApplicationTest}. */
    @AliasFor(annotation = ApplicationTest.class)
    boolean ownApplication() default false;
}
