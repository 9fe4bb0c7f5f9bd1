import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

public class Crash_f7d5be2a295a598fe3796660f0f0968ff291aa57 {
    static final String base64Bytes = String.join("", "VHJhbnNwYXJhbnRpZSB2YW4ga2xhbnRwcm9maWVsZW4KClR3ZWVkZSBrd2FydGFhbCAyMDIwClRPVEFBTCBBTVIgMTEgMjIgMzMgMS4wNDQgMS4xMTAKIDEgR29yaW5jaGVtCgpJbiBTb25hciB6aWpuIG5pZXQgYWxsZSBkb2VsZ3JvZXBlIDIyIDMzIDEuMDQ0IDEuMTEwCiAxIEdvcmluY2hlbQoKSW4gU29uYXIgemlqbiBuaWV0IGFsbGUgZG9lbGdyb2VwZXJzIG9wZ2Vub21lYXJrdHJlZ2lvIEdvcmluY2hlbSBiZXZhdCBoZXQgZG9lbGdhdCBoZXQgZG9vZWxyZ2VwcmVnaXN0ZXIgCgpiYW5lbmFmc3ByYWFrIGluIHRvdGFhbCBlbi4gSGllcnZhbiBpcyA1NiUgYmVrZW5kIGJpbm5lbiBTb25hci4K");

    public static void main(String[] args) throws Throwable {
        Crash_f7d5be2a295a598fe3796660f0f0968ff291aa57.class.getClassLoader().setDefaultAssertionStatus(true);
        try {
            Method fuzzerInitialize = nl.profielmonitor.ingest.FuzzedFile.class.getMethod("fuzzerInitialize");
            fuzzerInitialize.invoke(null);
        } catch (NoSuchMethodException ignored) {
            try {
                Method fuzzerInitialize = nl.profielmonitor.ingest.FuzzedFile.class.getMethod("fuzzerInitialize", String[].class);
                fuzzerInitialize.invoke(null, (Object) args);
            } catch (NoSuchMethodException ignored1) {
            } catch (IllegalAccessException | InvocationTargetException e) {
                e.printStackTrace();
                System.exit(1);
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            e.printStackTrace();
            System.exit(1);
        }
        byte[] input = java.util.Base64.getDecoder().decode(base64Bytes);
        nl.profielmonitor.ingest.FuzzedFile.fuzzerTestOneInput(input);
    }
}