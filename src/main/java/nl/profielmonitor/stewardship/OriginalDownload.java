package nl.profielmonitor.stewardship;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.publication.Originals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Gives a delivered file back as it came: to be saved, never to be opened as part of the site. */
@Controller
class OriginalDownload {

    private final Originals originals;
    private final DeliveryOfAddress deliveryOfAddress;

    OriginalDownload(Originals originals, DeliveryOfAddress deliveryOfAddress) {
        this.originals = originals;
        this.deliveryOfAddress = deliveryOfAddress;
    }

    @GetMapping(DeliveriesPage.PATH + "/{id}/origineel")
    @Nullable
    ModelAndView download(@PathVariable String id, Locale locale, HttpServletResponse response) throws IOException {
        Delivery delivery = deliveryOfAddress.find(id, locale);
        if (delivery.originalGone().isPresent()) {
            ModelAndView gone = new ModelAndView("stewardship/original-gone", HttpStatus.GONE);
            gone.addObject("delivery", delivery);
            return gone;
        }
        response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        response.setContentLengthLong(delivery.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(delivery.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        originals.copy(delivery.id(), delivery.size(), response.getOutputStream());
        return null;
    }
}
