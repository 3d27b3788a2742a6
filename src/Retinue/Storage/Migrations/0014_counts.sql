-- How many rows there are, so that nobody has to count them: lists answer exact totals, and a deep page is found by sums (docs/decisions/0019).

-- n: how many rows of what is counted (name) have an id of a block of so many (size), which begins with first_id.
CREATE TABLE IF NOT EXISTS row_counts (
  name $key(32) NOT NULL,
  size $int NOT NULL,
  first_id $int NOT NULL,
  n $int NOT NULL,
  PRIMARY KEY (name, size, first_id)
) $options;

-- What is still to be added to them. A row of its own for each change: writers that share none do not wait for one another.
CREATE TABLE IF NOT EXISTS row_count_changes (
  id $int NOT NULL PRIMARY KEY,
  name $key(32) NOT NULL,
  row_id $int NOT NULL,
  n $int NOT NULL
) $options;
