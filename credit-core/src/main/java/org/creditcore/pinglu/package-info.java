/**
 * The rules of 2021 of the Development and Reform Bureau of Pinglu District, Shuozhou (朔州市平鲁区发展和改革局信用分级分类监管制度（试行）,
 * 平发改发〔2021〕121号), as a {@link org.creditcore.rulebook.Rulebook}.
 *
 * <p>{@link org.creditcore.pinglu.Pinglu2021} reads in the order of the articles. Each rule cites its article and the rules of
 * the reading (R1, R2, …) that settle what the text leaves open.
 */
package org.creditcore.pinglu;
