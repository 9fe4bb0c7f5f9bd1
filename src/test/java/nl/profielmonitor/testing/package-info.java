/** What tests of several modules share: databases, the whole application, a browser and checks of its pages. */
package nl.profielmonitor.testing;
