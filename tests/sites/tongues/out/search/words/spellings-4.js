casefileData("spellings-4",["2014",2,"byli",0,"chto",0,"kept",2,"lshl",0,"mera",1,"nbyl",1,"said",1,"sebe",2,"shyf",0,"that",0,"vera",3,"very",0,"were",1,"with",1,"yqwl",1]);
