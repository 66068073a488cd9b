casefileData("spellings-6",["blrswm",1,"haddad",0,"herald",0,"sborov",0,"skazal",1,"slovam",1,"stayed",1,"vchera",1]);
