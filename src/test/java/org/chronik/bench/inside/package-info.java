/** What the benchmark deploys with the application, to measure beside it on the same server and pool; never in the product. */
package org.chronik.bench.inside;
