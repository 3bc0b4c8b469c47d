/** Who a reporter is, for an officer whose reveal is on record: read from the person's own stream, kept nowhere. */
@NullMarked
package id.gurindam.query.person;

import org.jspecify.annotations.NullMarked;
