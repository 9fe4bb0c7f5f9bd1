package nl.profielmonitor.web;

import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/**
 * Makes the links of templates. Pages get the prefix of the language; styles, scripts, pictures and fonts are the same in
 * every language, so they get none, but the hash of their content, by which a browser may keep them for ever.
 */
class PageLinks extends StandardLinkBuilder {

    private static final Pattern RESOURCE = Pattern.compile("/.+\\.(css|js|svg|png|ico|woff2)");

    private final Supplier<ResourceUrlProvider> resources;

    PageLinks(Supplier<ResourceUrlProvider> resources) {
        this.resources = resources;
    }

    @Override
    protected String computeContextPath(
            IExpressionContext context, @Nullable String base, @Nullable Map<String, Object> parameters) {
        return isResource(base) ? root(context) : super.computeContextPath(context, base, parameters);
    }

    /** Sessions are tracked by cookie alone: the servlet has nothing to add to a link. */
    @Override
    protected String processLink(IExpressionContext context, String link) {
        String root = root(context);
        if (!link.startsWith(root) || !isResource(link)) {
            return link;
        }
        String hashed = resources.get().getForLookupPath(link.substring(root.length()));
        return hashed == null ? link : root + hashed;
    }

    private static boolean isResource(@Nullable String link) {
        return link != null && RESOURCE.matcher(link).matches();
    }

    private static String root(IExpressionContext context) {
        return context.getVariable(PageAddress.ATTRIBUTE) instanceof PageAddress address ? address.root() : "";
    }
}
