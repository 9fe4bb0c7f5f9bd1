package nl.profielmonitor.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** How long an answer may be kept where that is not left to {@link ResponseHeaders}. */
public final class Keeping {

    /** A revision never changes; only a newer release might write it in another way. */
    private static final CacheControl REVISION =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private Keeping() {}

    /** An answer that may be kept for a day if it holds one revision, whatever comes after. */
    public static ResponseEntity.BodyBuilder answer(boolean pinned) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        return pinned ? answer.cacheControl(REVISION) : answer;
    }
}
