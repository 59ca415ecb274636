/**
 * Trade measures out of their claims: one node for an instrument, however often it is mentioned.
 */
package org.parley.entity.measure;
