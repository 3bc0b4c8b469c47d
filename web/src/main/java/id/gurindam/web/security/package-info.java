/** Who is speaking and what he may: one table of acts, one list of routes, accounts, sessions, codes and PINs. */
@NullMarked
package id.gurindam.web.security;

import org.jspecify.annotations.NullMarked;
