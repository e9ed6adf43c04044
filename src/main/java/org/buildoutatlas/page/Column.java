package org.buildoutatlas.page;

/** What takes a share of a page's width: a block, or several above each other. */
public sealed interface Column permits Block, Stack {

  /** How much of the page's width it takes, compared with those beside it. */
  int share();
}
