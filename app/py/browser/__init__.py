"""What any page needs of the browser; the only package, with the pages' own, that touches one."""
