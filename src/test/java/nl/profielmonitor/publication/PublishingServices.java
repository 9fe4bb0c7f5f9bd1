package nl.profielmonitor.publication;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** This module's services, in a test on a database. */
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import({
    ColumnSets.class,
    ColumnNaming.class,
    ColumnPeriods.class,
    Publications.class,
    Deliveries.class,
    DeliveryLog.class,
    Originals.class,
    FindingsRecord.class,
    HeadingsLog.class,
    ColumnMeanings.class
})
@interface PublishingServices {}
