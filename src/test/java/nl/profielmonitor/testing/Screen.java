package nl.profielmonitor.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the visitor of a page parameter of a {@link BrowserTest} sits at; sizes in CSS pixels. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Screen {

    int width() default 1440;

    int height() default 900;

    boolean dark() default false;

    boolean javaScript() default true;

    /** The language that the browser asks for. */
    String language() default "nl-NL";
}
